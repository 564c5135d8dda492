import { z } from 'zod';
import type { Archive } from '../../archive/model.ts';
import { fullUrl } from '../../base/site-path.ts';
import { recordUrl, schemaUrl } from '../../base/urls.ts';
import type { MadeFile } from '../made-file.ts';
import { RecordWriter } from './records.ts';
import { records } from './schemas.ts';

/** The schemas of records, by what they are of. */
export const schemaFiles = Object.keys(records).map((name) => ({
  format: name,
  href: schemaUrl(name),
}));

/** The record of every briefing, actor, place, topic and story beside its page, and their schemas. */
export function* recordFiles(archive: Archive): Generator<MadeFile> {
  const writer = new RecordWriter(archive);
  for (const briefing of [...archive.briefings, ...archive.withdrawn]) {
    yield recordFile(briefing.url, writer.briefing(briefing));
  }
  for (const actor of archive.actors) yield recordFile(actor.url, writer.actor(actor));
  for (const place of archive.places) yield recordFile(place.url, writer.place(place));
  for (const topic of archive.topics) yield recordFile(topic.url, writer.topic(topic));
  for (const story of archive.stories) yield recordFile(story.url, writer.story(story));
  for (const [name, schema] of Object.entries(records)) {
    yield {
      path: schemaUrl(name).slice(1),
      shows: archive.site.url,
      make: () => written(schemaOf(name, schema, archive)),
    };
  }
}

function recordFile(url: string, record: unknown): MadeFile {
  return { path: recordUrl(url).slice(1), shows: record, make: () => written(record) };
}

/** The JSON Schema of a record, with the address at which it is published as its id. */
function schemaOf(name: string, schema: z.ZodType, { site }: Pick<Archive, 'site'>): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return { $schema, $id: fullUrl(schemaUrl(name), site.url), title: `A ${name}`, ...rest };
}

function written(data: unknown): string {
  return `${JSON.stringify(data, null, 1)}\n`;
}
