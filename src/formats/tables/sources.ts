import { id, list, text, type Definition, requiredText } from './columns.ts';

export const sourcesTable: Definition = {
  name: 'sources',
  title: 'Sources',
  description: 'What each briefing rests on. Days may be known to the year or month only.',
  key: ['briefing', 'id'],
  fields: [
    { ...requiredText('briefing', 'The briefing that rests on it.'), refersTo: 'briefings' },
    { ...id('source'), description: 'What the briefing calls the source.' },
    requiredText('title', 'The title of the work; its publisher or address where it has none.'),
    list('authors', 'Who wrote it.'),
    text('publisher', 'Who published it.'),
    text('date', 'The day, month or year of publication.'),
    { ...text('url', 'Where it can be read.'), format: 'uri' },
    { ...text('archive', 'A kept copy.'), format: 'uri' },
    text('kind', 'What the work is.'),
    text('number', 'The number of the work itself.'),
    text('language', 'The language of the work.'),
  ],
  isOfBriefings: true,
  rows: ({ briefings, withdrawn }) =>
    [...briefings, ...withdrawn].flatMap(({ id: briefing, sources }) =>
      sources.map((source) => ({
        briefing,
        id: source.id,
        title: source.title,
        authors: source.authors,
        publisher: source.publisher,
        date: source.date,
        url: source.url,
        archive: source.archive,
        kind: source.kind,
        number: source.documentNumber,
        language: source.language,
      })),
    ),
};
