import { counted } from '../../text/counted.ts';
import { joined, sentence, type Around } from '../sentence.ts';

/** What a source is, and what several are. */
const kinds = {
  press: ['press report', 'press reports'],
  official: ['official source', 'official sources'],
  document: ['document', 'documents'],
  data: ['data set', 'data sets'],
  interview: ['interview', 'interviews'],
  broadcast: ['broadcast', 'broadcasts'],
  social: ['post', 'posts'],
} satisfies Record<string, [one: string, several: string]>;

/** Words of the list of sources, and of what a briefing rests on. */
export const sourceWords = {
  sources: 'Sources',
  none: 'No sources are given for this briefing.',
  kinds: {
    ...{ press: 'Press report', official: 'Official', document: 'Document', data: 'Data' },
    ...{ interview: 'Interview', broadcast: 'Broadcast', social: 'Post' },
  },
  inLanguage: ({ language }: Record<'language', string>) => `in ${language}`,
  archivedCopy: <E>({ title, hidden }: { title: string; hidden: Around<E> }) =>
    sentence`Archived copy${hidden(` of ${title}`)}`,
  grounds: 'How we know this',
  rest: (rest: Record<'sources' | 'publishers' | 'unpublished', number> & { ofKinds: string[] }) => {
    const { sources, publishers, unpublished, ofKinds } = rest;
    const isNamed = publishers > 0;
    const from = isNamed && unpublished === 0 ? ` from ${counted(publishers, 'publisher')}` : '';
    const named = `${counted(publishers, 'publisher')} ${publishers === 1 ? 'is' : 'are'} named`;
    const unnamed = `${counted(unpublished, 'source')} ${unpublished === 1 ? 'has' : 'have'} none`;
    const besides = isNamed && unpublished > 0 ? ` ${named}; ${unnamed}.` : '';
    return `${counted(sources, 'source')}${from}: ${ofKinds.join(', ')}.${besides}`;
  },
  ofKind: ({ kind, count }: { kind: keyof typeof kinds | undefined; count: number }) =>
    kind ? counted(count, ...kinds[kind]) : `${count} of no kind given`,
  archived: ({ sources, archived }: Record<'sources' | 'archived', number>) => {
    if (sources === 1)
      return `All of it rests on this source alone, which has ${archived ? 'an' : 'no'} archived copy.`;
    const some = archived === 0 ? 'None' : archived === sources ? 'Each' : `${archived} of them`;
    return `${some} ${archived > 1 && archived < sources ? 'have' : 'has'} an archived copy.`;
  },
  alone: <E>({ count, of, carriers }: { count: number; of: number; carriers: E[] }) => {
    const some = `${count} of ${counted(of, 'statement')} ${count === 1 ? 'rests' : 'rest'}`;
    const all = of === 1 ? 'The only statement rests' : `Each of the ${of} statements rests`;
    return sentence`${count === of ? all : some} on one source alone: ${joined(carriers, ', ')}.`;
  },
  carrier: ({ number }: Record<'number', number>) => `source ${number}`,
  unsourced: ({ count, of }: Record<'count' | 'of', number>) => {
    if (count < of) return `${count} of ${of} statements ${count === 1 ? 'names' : 'name'} no source.`;
    return of === 1 ? 'The only statement names no source.' : `None of the ${of} statements names a source.`;
  },
  rules: <E>({ page }: Record<'page', E>) => sentence`The rules that the archive keeps to: ${page}`,
};
