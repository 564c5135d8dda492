import { type Document, isCollection, isNode, isScalar, visit } from 'yaml';
import { harmful } from '../../base/values.ts';
import { escapeOf } from './yaml-cures.ts';
import * as yamlMessages from './yaml-messages.ts';
import type { YamlMistake } from './yaml-mistake.ts';
import * as yamlSignMessages from './yaml-sign-messages.ts';

/** Names of fields that are none: nothing at all, or a list or group in brackets. */
export function wrongNames(document: Document, source: string): YamlMistake[] {
  const found: YamlMistake[] = [];
  visit(document, {
    Pair(_key, { key, value }) {
      if (isScalar(key) && (key.value !== null || key.source)) return;
      if (isCollection(key) && key.range) {
        const [start, end] = key.range;
        if (key.flow) {
          found.push({ offset: start, message: yamlMessages.bracketedName(source.slice(start, end)) });
        } else {
          found.push({
            offset: Math.max(0, source.lastIndexOf('?', start)),
            message: yamlMessages.questionMark(),
          });
        }
      } else {
        const range = (isScalar(key) ? key.range : undefined) ?? (isNode(value) ? value.range : undefined);
        found.push({ offset: range?.[0] ?? 0, message: yamlMessages.missingName() });
      }
    },
  });
  return found;
}

/** Invisible characters written as `\u202e`: the file itself has none. */
export function hiddenCharacters(document: Document, source: string): YamlMistake[] {
  const found: YamlMistake[] = [];
  visit(document, {
    Scalar(_key, { value, range }) {
      const character = typeof value === 'string' ? harmful.exec(value)?.[0] : undefined;
      if (!character || !range) return;
      const escape = escapeOf(character, source.slice(range[0], range[1]));
      const { message, ...edit } = yamlSignMessages.hiddenCharacter(character, escape?.written);
      const edits = escape && [{ offset: range[0] + escape.index, ...edit }];
      found.push({ offset: range[0], message, edits });
    },
  });
  return found;
}
