import { writeDatesIn } from '../../../base/days/date-words.ts';

writeDatesIn(document.documentElement.lang);
