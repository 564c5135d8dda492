import { writeDatesIn } from '../../base/dates.ts';

writeDatesIn(document.documentElement.lang);
