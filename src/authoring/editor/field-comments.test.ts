import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldComments } from './field-comments.ts';

test('fields are known by their doc comments, and other comments are not', () => {
  const source = `
    import { z } from 'zod';
    /** A ship. */
    export const shipSchema = z.strictObject({
      /** The ship's name: \`Ann\`. */
      name: z.string(),
      /**
       * Where it is
       * registered.
       */
      port,
      // Tons.
      weight: z.number(),
      length: z.number(),
    });
    const portSchema = z.strictObject({
      /** What it is called. */
      name: z.string(),
    });
    const tons = z.number(), other = {
      /** Not a schema's field. */
      a: 1,
    };
  `;

  assert.deepEqual(
    fieldComments(source),
    new Map([
      [
        'shipSchema',
        new Map([
          ['name', "The ship's name: `Ann`."],
          ['port', 'Where it is registered.'],
        ]),
      ],
      ['portSchema', new Map([['name', 'What it is called.']])],
    ]),
  );
});
