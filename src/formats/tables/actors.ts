import { identifierOf } from '../../archive/identifiers.ts';
import type { Actor } from '../../archive/model.ts';
import {
  count,
  counts,
  countsOf,
  daysCell,
  daysOf,
  id,
  identifierCell,
  identifiers,
  list,
  text,
  url,
  type Definition,
  type Full,
  type Row,
  requiredText,
} from './columns.ts';

export const actorsTable: Definition = {
  name: 'actors',
  title: 'Actors',
  description: 'People, states, organisations, alliances and bodies.',
  key: ['id'],
  fields: [
    id('actor'),
    url,
    requiredText('name', 'The name by which briefings call the actor.'),
    requiredText('sort_name', 'What lists sort by.'),
    {
      ...requiredText('kind', 'What the actor is.'),
      values: ['person', 'state', 'organisation', 'alliance', 'body'],
    },
    text('summary', 'Who or what the actor is.'),
    list('aliases', 'Other names and spellings.'),
    { ...text('country', 'The place that the actor belongs to.'), refersTo: 'places' },
    list('member_of', 'Actors that the actor is a member of.'),
    text('wikidata', 'The identifier in Wikidata.'),
    ...counts,
    count('statements', 'How many statements there are.'),
    list('formerly', 'Names that the actor had before.'),
    text('began', 'The day, month or year of birth or foundation.'),
    text('ended', 'The day, month or year of death or of the end.'),
    list('succeeds', 'Actors whose place this one took.'),
    identifiers,
    daysOf('member_days', 'member_of', 'from and to, with a slash between'),
    daysOf('formerly_until', 'formerly', 'the last one'),
    list('links', 'Where to read more.'),
  ],
  rows: ({ actors }, full) => actors.map((actor) => actorRow(actor, full)),
};

export const rolesTable: Definition = {
  name: 'roles',
  title: 'Offices',
  description: 'Who held which office, from when to when. Days may be known to the year or month only.',
  // Organisation and first day may be missing, and a key has no gaps.
  key: ['actor', 'position'],
  fields: [
    { ...requiredText('actor', 'Who held the office.'), refersTo: 'actors' },
    requiredText('title', 'The office.'),
    { ...text('organisation', 'What the office belongs to.'), refersTo: 'actors' },
    text('from', 'The first day, month or year in office; empty where nobody knows.'),
    text('to', 'The last day, month or year in office, or unknown; empty while it is held.'),
    { ...requiredText('acting', 'Whether it was held in place of another.'), values: ['yes', 'no'] },
    text('note', 'What else is to be known of the time in office.'),
    count('position', 'The place among the offices of its holder, from 1 for the one that began last.'),
  ],
  rows: ({ actors }) =>
    actors.flatMap(({ id: actor, offices }) =>
      offices.map(({ title, organisation, from, until, isEndUnknown, isActing, note }, index) => ({
        actor,
        title,
        organisation: organisation?.id,
        from,
        to: isEndUnknown ? 'unknown' : until,
        acting: isActing ? 'yes' : 'no',
        note,
        position: index + 1,
      })),
    ),
};

function actorRow(actor: Actor, full: Full): Row {
  return {
    id: actor.id,
    url: full(actor.url),
    name: actor.name,
    sort_name: actor.sortName,
    kind: actor.kind,
    summary: actor.summary,
    aliases: actor.aliases,
    country: actor.country?.id,
    member_of: actor.memberships.map(({ group }) => group.id),
    wikidata: identifierOf(actor.identifiers, 'wikidata'),
    ...countsOf(actor.briefings),
    statements: actor.statements.length,
    formerly: actor.formerly.map(({ name }) => name),
    began: actor.began,
    ended: actor.ended,
    succeeds: actor.succeeds.map((one) => one.id),
    identifiers: identifierCell(actor.identifiers),
    member_days: daysCell(
      actor.memberships.map(({ from = '', until = '' }) => (from || until ? `${from}/${until}` : '')),
    ),
    formerly_until: actor.formerly.map(({ until }) => until),
    links: actor.links.map((link) => link.url),
  };
}
