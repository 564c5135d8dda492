import { z } from 'zod';
import { referred } from '../../mdx/vocabulary.ts';
import * as values from '../../schema/field-values.ts';
import type { Kind } from '../content-kinds.ts';

/** Where a schema names something by its id: the keys that lead there, through lists; `*` is any key. */
export interface IdPath {
  kind: Kind;
  path: string[];
}

const kindOf = new Map<z.core.$ZodType, Kind>([
  [values.actorId, 'actor'],
  [values.speaker, 'actor'],
  [values.placeId, 'place'],
  [values.topicId, 'topic'],
  [values.storyId, 'story'],
  [values.briefingId, 'briefing'],
  [referred.actor, 'actor'],
  [referred.actors, 'actor'],
  [referred.place, 'place'],
  [referred.topic, 'topic'],
]);

/** All places of a schema that hold ids of what can be renamed. */
export function idPaths(schema: z.core.$ZodType, path: string[] = []): IdPath[] {
  const kind = kindOf.get(schema);
  if (kind) return [{ kind, path }];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return idPaths(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return idPaths(schema.element, path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => idPaths(option, path));
  if (schema instanceof z.ZodRecord) return idPaths(schema.valueType, [...path, '*']);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, field]) =>
    idPaths(field, [...path, key]),
  );
}
