import { nearest, type Near } from '../base/closest.ts';

/** What props are called elsewhere. Of several of ours the first is meant that the component takes. */
const elsewhere: Record<string, string> = {
  ...named('on', 'date day when'),
  ...named('at id', 'place location where'),
  ...named('by id', 'who actor'),
  ...named('by credit', 'author'),
  ...named('source id src', 'source src ref cite'),
  ...named('locator', 'page pages p minute timestamp'),
  ...named('topic', 'topics subject tag'),
  ...named('lang', 'language locale'),
  ...named('as', 'role office capacity'),
  ...named('for', 'onbehalfof behalf'),
  ...named('id speaker', 'name slug'),
  ...named('src', 'href url image file'),
  ...named('caption', 'description legend'),
  ...named('credit', 'photographer copyright'),
};

function named(ours: string, theirs: string): Record<string, string> {
  return Object.fromEntries(theirs.split(' ').map((name) => [name, ours]));
}

/** The prop that a name was meant for, if any. @param known the props that the component takes */
export function propMeant(name: string, known: string[]): Near | undefined {
  const ours = elsewhere[name.toLowerCase().replaceAll(/[-_]/g, '')]?.split(' ') ?? [];
  const candidate = ours.find((one) => known.includes(one));
  return candidate === undefined ? nearest(name, known) : { candidate, isSure: true };
}
