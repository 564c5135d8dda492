import { counted } from '../../text/counted.ts';
import { sentence, type Around } from '../sentence.ts';

type Text<Keys extends string> = Record<Keys, string>;
type Link<E> = Record<'link', Around<E>>;

/** Words of the page of open data. */
export const dataWords = {
  description: ({ archive }: Text<'archive'>) =>
    `Everything in ${archive} as files for programs, notebooks and databases.`,
  introduction:
    'Everything the archive knows, as files. They are written with the pages and hold the same facts.',
  licence: <E>({ licence, publisher }: { licence: E | string; publisher: string }) =>
    sentence<E>`Licence: ${licence}, to be credited to ${publisher}.`,
  tables: 'Tables',
  tablesAre: <E>({ file }: { file: E }) =>
    sentence`${file} describes all tables with their fields and keys, as Frictionless has it. A cell with several values has “; ” between them; NDJSON has a list.`,
  rows: ({ count }: Record<'count', number>) => (count === 0 ? 'nothing yet' : counted(count, 'row')),
  fields: 'Fields',
  fieldsOf: ({ table }: Text<'table'>) => `Fields of ${table}`,
  field: 'Field',
  type: 'Type',
  list: 'list',
  whatItIs: 'What it is',
  idOf: ({ table }: Text<'table'>) => `An id of ${table}.`,
  oneOf: ({ values }: { values: string[] }) => `One of: ${values.join(', ')}.`,
  records: 'Records',
  recordsAre: <E>({ file }: { file: E }) =>
    sentence`Beside every page of a briefing, actor, place, topic and story stands its record: ${file}. The schemas of records:`,
  schema: 'Schema',
  texts: 'Texts',
  textsAre: <E>({ file }: { file: E }) =>
    sentence`Briefings and stories also come as Markdown, beside their pages: ${file}.`,
  tools: 'For other tools',
  entities: <E>({ link }: Link<E>) =>
    sentence`${link('Actors and offices as FollowTheMoney entities')}, for Aleph and OpenSanctions.`,
  feeds: <E>({ link }: Link<E>) => sentence`${link('Feeds')}, for feed readers.`,
  llms: <E>({ file }: { file: E }) => sentence`${file}, for language models.`,
  sitemaps: <E>({ link }: Link<E>) => sentence`${link('Sitemaps')}, for search engines.`,
  loading: 'How to load it',
  others: 'Works of others',
  othersAre: <E>({ link }: Link<E>) =>
    sentence`Typefaces, scripts and the data of maps that this site ships are under ${link('licences of their own')}.`,
};

/** Words of the page of feeds. */
export const feedWords = {
  description: ({ archive }: Text<'archive'>) =>
    `How to be told of new briefings and corrections of ${archive}.`,
  introduction: ({ isWhole, areSubjectsWhole }: Record<'isWhole' | 'areSubjectsWhole', boolean>) => {
    const inside = !isWhole
      ? 'They tell the summaries of briefings.'
      : areSubjectsWhole
        ? 'Texts are whole, with their sources.'
        : 'Those of the archive have whole texts with their sources, the others summaries.';
    return `A feed tells a feed reader what is new, so that nobody has to come and look. Every actor, place, topic and story has one of its own. ${inside} A briefing that is corrected comes again.`;
  },
  none: 'There is nothing to follow yet: the archive has no briefings.',
  archive: 'The archive',
  all: 'All briefings',
  atOnce: 'All feeds at once',
  lists: 'Feed readers import a list of feeds as an OPML file.',
  listsOf: 'Lists of feeds',
  some: ({ count }: Record<'count', number>) => counted(count, 'feed'),
  more: ({ count }: Record<'count', number>) =>
    `${count} more, each at the foot of its page and in the list above.`,
  older: 'Older briefings',
  olderAre: ({ areSubjectsWhole }: { areSubjectsWhole: boolean }) =>
    `A feed holds the newest briefings and leads to older ones, as RFC 5005 has it, until the first. Readers that follow these links have the whole history. Older briefings of an actor, place, topic or story come as Atom${areSubjectsWhole ? ' with their summaries' : ''}.`,
  inFormat: ({ feed, format }: Text<'feed' | 'format'>) => `${feed} (${format})`,
};
