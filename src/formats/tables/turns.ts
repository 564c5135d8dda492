import { officesOf } from '../../archive/join/speakers.ts';
import type { Turn } from '../../archive/model.ts';
import {
  count,
  list,
  text,
  url,
  type Definition,
  type Full,
  type Row,
  requiredText,
  requiredDay,
} from './columns.ts';

export const turnsTable: Definition = {
  name: 'turns',
  title: 'Turns',
  description: 'What was said in transcripts of published briefings, from one speaker to the next.',
  key: ['url'],
  fields: [
    url,
    { ...requiredText('briefing', 'The briefing that holds it.'), refersTo: 'briefings' },
    count('position', 'The place among its turns, from 1.'),
    { ...text('actor', 'Who spoke, if it is an actor.'), refersTo: 'actors' },
    requiredText('speaker', 'Who spoke.'),
    text('role', 'The office held on that day.'),
    { ...text('organisation', 'What the office belongs to.'), refersTo: 'actors' },
    requiredDay('date', 'The day it was said.'),
    text('time', 'When in the recording.'),
    { ...text('place', 'Where it was said.'), refersTo: 'places' },
    { ...text('topic', 'What it was about.'), refersTo: 'topics' },
    requiredText('text', 'The words.'),
    text('language', 'The language of the words, if it is not that of the text.'),
    text('source', 'The title of the source.'),
    list('offices', 'Every office that was held that day.'),
  ],
  isOfBriefings: true,
  rows: ({ briefings }, full) => briefings.flatMap(({ turns }) => turns.map((turn) => turnRow(turn, full))),
};

function turnRow(turn: Turn, full: Full): Row {
  const { url: path, briefing, number, speaker, on, time, at, topic, source } = turn;
  return {
    url: full(path),
    briefing: briefing.id,
    position: number + 1,
    actor: speaker.actor?.id,
    speaker: speaker.name,
    role: speaker.office?.title,
    organisation: speaker.office?.organisation?.id,
    date: on,
    time,
    place: at?.id,
    topic: topic?.id,
    text: turn.text,
    language: turn.lang,
    source: source?.title,
    offices: officesOf(speaker),
  };
}
