import { Document, isNode } from 'yaml';
import type { TaggedKind } from '../base/subject-kinds.ts';
import { summaryToReplace } from '../content/text/placeholders.ts';
import { schemaOf } from '../schema/schemas.ts';
import { collectionOf } from './content-kinds.ts';

/** A new file's fields in the order in which they are written; those without a value are left out. */
type Fields = Record<string, unknown>;

/** What an author still has to look at, by field. It is written as a comment beside the value. */
export type Remarks = Partial<Record<string, string>>;

interface BriefingFields {
  title: string;
  date: string;
  until?: string | undefined;
  time?: string | undefined;
  actors: string[];
  location: string | string[];
  topics: string[];
  authors?: string[] | undefined;
  sources?: Fields[] | undefined;
}

const sourceToAdd = `sources:
  - { id: press, title: …, publisher: …, date: 2017-04-10, url: https://…, kind: press, language: en }`;

/** The text of a new briefing: a draft that is sound as it stands. */
export function briefingText(fields: BriefingFields, body: string, remarks: Remarks = {}): string {
  const { title, date, until, time, actors, location, topics, authors, sources } = fields;
  const all = {
    ...{ title, date, until, time, summary: summaryToReplace, actors, location, topics, authors, sources },
    status: 'draft',
  };
  const hint = sources ? undefined : sourceToAdd;
  return `---\n${yamlOf(all, hint, remarks)}---\n\n${body.trim()}\n`;
}

/** The text of a new story: a draft that is sound as it stands. @param collects lists that may be empty */
export function storyText(title: string, collects: Record<string, string[]>, body: string): string {
  const named = Object.entries(collects).filter(([, ids]) => ids.length > 0);
  const all = {
    title,
    summary: summaryToReplace,
    collects: named.length > 0 ? Object.fromEntries(named) : undefined,
    status: 'draft',
  };
  const hint =
    named.length > 0
      ? undefined
      : 'Write its id into the stories of briefings, or collects: { topics: […] } here';
  return `---\n${yamlOf(all, hint)}---\n\n${body.trim()}\n`;
}

/** The text of a new actor's, place's or topic's file. Its last line names the fields it could have too. */
export function subjectText(kind: TaggedKind, fields: Fields): string {
  const written = Object.keys(fields).filter((name) => fields[name] !== undefined);
  const others = Object.keys(schemaOf[collectionOf[kind]].shape).filter(
    // A new file had no id before.
    (name) => !written.includes(name) && name !== 'formerIds',
  );
  return yamlOf(fields, `Optional: ${others.join(', ')}`);
}

function yamlOf(fields: Fields, hint?: string, remarks: Remarks = {}): string {
  const document = new Document({}, { version: '1.2' });
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
    const node = document.createNode(value, { flow: isList });
    if (isNode(node) && remarks[name]) node.comment = ` ${remarks[name]}`;
    document.set(name, node);
  }
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return hint ? text + hint.replace(/^/gm, '# ') + '\n' : text;
}
