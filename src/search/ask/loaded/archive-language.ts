import { writeDatesIn } from '../../../base/date-words.ts';

writeDatesIn(document.documentElement.lang);
