import { readFile } from 'node:fs/promises';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Known } from '../known.ts';
import { editorSchemas, type SchemaName } from './editor-schemas.ts';
import { fieldComments } from './field-comments.ts';

export const comments = fieldComments(
  await readFile(new URL('../../schema/schemas.ts', import.meta.url), 'utf8'),
);

/** A small archive. */
export const known: Known = {
  files: [{ collection: 'briefings', id: '2017/strike', path: '/2017/strike.mdx', shown: 'strike.mdx' }],
  subjects: [
    { kind: 'actor', id: 'ann', name: 'Ann Marsh' },
    { kind: 'actor', id: 'dockers-union', name: 'Dockers’ Union' },
    { kind: 'place', id: 'port-ellis', name: 'Port Ellis' },
    { kind: 'topic', id: 'strikes', name: 'Strikes' },
  ],
};

/** Ajv's checks of the schemas for editors. */
export function validators(of: Known): Map<SchemaName, ValidateFunction> {
  // Ajv's own strictness finds misspelt keywords.
  const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true });
  ajv.addVocabulary(['markdownDescription', 'markdownEnumDescriptions']);
  ajv.addVocabulary(['errorMessage', 'patternErrorMessage']);
  return new Map([...editorSchemas(of, comments)].map(([name, schema]) => [name, ajv.compile(schema)]));
}

/** The fields that a JSON Schema refuses, as Zod writes their paths. */
export function refusedBySchema(validate: ValidateFunction, data: unknown): string[] {
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, params }) => {
    const missing: unknown = params.missingProperty;
    return [...instancePath.split('/').slice(1), ...(typeof missing === 'string' ? [missing] : [])].join('.');
  });
}
