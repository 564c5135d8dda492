import { officesOf } from '../../archive/join/speakers.ts';
import type { Speaker, Statement } from '../../archive/model.ts';
import { officeWords } from '../../base/words.ts';
import {
  list,
  text,
  url,
  type Definition,
  type Full,
  type Row,
  requiredText,
  requiredDay,
} from './columns.ts';

export const statementsTable: Definition = {
  name: 'statements',
  title: 'Statements',
  description:
    'What was said in published briefings: by whom, in which office, when, where, by which source.',
  key: ['url'],
  fields: [
    url,
    { ...requiredText('briefing', 'The briefing that tells it.'), refersTo: 'briefings' },
    { ...text('actor', 'Who said it; the first of several.'), refersTo: 'actors' },
    text('role', 'The office in which it was said.'),
    { ...text('organisation', 'What the office belongs to.'), refersTo: 'actors' },
    requiredDay('date', 'The day it was said.'),
    { ...text('place', 'Where it was said.'), refersTo: 'places' },
    { ...text('topic', 'What it was about.'), refersTo: 'topics' },
    requiredText('text', 'The statement.'),
    text('source', 'The title of the source.'),
    { ...text('source_url', 'Where the source can be read.'), format: 'uri' },
    list('speakers', 'The names of all who said it.'),
    list('speaker_ids', 'Those of them who are actors.'),
    text('as', 'In what capacity it was said, where that is no office.'),
    { ...text('for', 'On whose behalf it was said.'), refersTo: 'actors' },
    text('locator', 'The page or minute of the source.'),
    {
      ...requiredText('form', 'Whether all, some or none of the words stand in quotation marks.'),
      values: ['quotation', 'partly quoted', 'reported'],
    },
    text('language', 'The language of the words, if it is not that of the text.'),
    text('original', 'The words before they were translated.'),
    text('original_language', 'The language from which they were translated.'),
    list(
      'offices',
      'Every office that was held that day; where several said it, each behind the name of its holder.',
    ),
  ],
  isOfBriefings: true,
  rows: ({ statements }, full) => statements.map((statement) => statementRow(statement, full)),
};

function statementRow(statement: Statement, full: Full): Row {
  const { url: path, briefing, speakers, on, at, topic, source, original } = statement;
  const [first] = speakers;
  return {
    url: full(path),
    briefing: briefing.id,
    actor: first?.actor?.id,
    role: first?.office?.title,
    organisation: first?.office?.organisation?.id,
    date: on,
    place: at?.id,
    topic: topic?.id,
    text: statement.text,
    source: source?.title,
    source_url: source?.url,
    speakers: speakers.map(({ name }) => name),
    speaker_ids: speakers.flatMap(({ actor }) => actor?.id ?? []),
    as: first?.as,
    for: statement.for?.id,
    locator: statement.locator,
    form: statement.form,
    language: statement.lang,
    original: original?.text,
    original_language: original?.lang,
    offices: speakers.length > 1 ? speakers.flatMap(officesByName) : officesOf(first),
  };
}

/** The offices of one of several speakers, as their names stand before them on pages. */
function officesByName(speaker: Speaker): string[] {
  return officesOf(speaker).map((capacity) => officeWords.speaker({ name: speaker.name, capacity }));
}
