import { calledElsewhere } from '../../base/text/called-elsewhere.ts';

/** The prop that a name was meant for, if any; what props are called elsewhere is known. */
export const propMeant = calledElsewhere([
  ['on', 'date day when'],
  ['at id', 'place location where'],
  ['by id', 'who actor'],
  ['by credit', 'author'],
  ['source id src', 'source src ref cite'],
  ['locator', 'page pages p minute timestamp'],
  ['topic', 'topics subject tag'],
  ['lang', 'language locale'],
  ['as', 'role office capacity'],
  ['for', 'onbehalfof behalf'],
  ['id speaker', 'name slug'],
  ['src', 'href url image file'],
  ['caption', 'description legend'],
  ['credit', 'photographer copyright'],
]);
