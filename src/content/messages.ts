import type { $ZodIssue } from 'zod/v4/core';
import { didYouMean } from '../archive/closest.ts';
import type { Problem } from '../archive/problems.ts';
import { collections, type Collection } from './files.ts';
import type { Position } from '../mdx/outline.ts';

/*
 * The sentences authors read about files, front matter and YAML, one function a mistake.
 */

const fileStart: Position = { line: 1, column: 1 };

function error(file: string, place: Position, rule: string, message: string): Problem {
  return { file, line: place.line, column: place.column, severity: 'error', rule, message };
}

export function illegalId(file: string, id: string): Problem {
  const legal = id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9/]+/g, '-')
    .replace(/-?\/-?/g, '/')
    .replace(/^-|-$/g, '');
  const advice = legal ? `Rename it to "${legal}".` : 'Rename it.';
  return error(file, fileStart, 'illegal-id', `"${id}" may only hold a-z, 0-9, hyphens and slashes. ${advice}`);
}

export function duplicateId(file: string, twin: string): Problem {
  return error(file, fileStart, 'duplicate-id', `Its name differs from ${twin} only in case or accents. Rename one.`);
}

export function wrongEnding(file: string, collection: Collection): Problem {
  const ending = collections[collection];
  return error(file, fileStart, 'wrong-ending', `Files in ${collection}/ end with ${ending}. Rename it.`);
}

export function missingFrontMatter(file: string): Problem {
  const message = 'The front matter is missing. Start the file with a line ---, the fields, and a line ---.';
  return error(file, fileStart, 'missing-front-matter', message);
}

export function missingFile(file: string): Problem {
  return error(file, fileStart, 'missing-file', 'The file is missing. It names the archive: title, description, url.');
}

export function malformedYaml(file: string, place: Position, reason: string): Problem {
  return error(file, place, 'malformed-yaml', `${reason.replace(/\.?$/, '.')} ${yamlAdvice(reason)}`.trim());
}

/** What to write instead, for the mistakes that YAML's own words do not explain. */
function yamlAdvice(reason: string): string {
  if (/tab/i.test(reason)) return 'Indent with spaces.';
  if (/unique/i.test(reason)) return 'Remove one of the two.';
  if (/quote/i.test(reason)) return 'Close the quotation mark.';
  if (/Nested mappings|Implicit/i.test(reason)) return 'Put text that holds a colon in quotation marks.';
  return '';
}

export function notAMapping(file: string, place: Position): Problem {
  return error(file, place, 'malformed-yaml', 'There are no fields here. Write one a line, as title: …');
}

export function malformedMdx(file: string, place: Position, reason: string): Problem {
  return error(file, place, 'malformed-mdx', `${reason.replace(/\.?$/, '.')} ${mdxAdvice(reason)}`.trim());
}

function mdxAdvice(reason: string): string {
  if (/closing brace|expression/i.test(reason)) return 'To show a brace, write \\{.';
  if (/Unexpected character.*(before|in) name|start of a name/i.test(reason)) return 'To show a less-than sign, write \\<.';
  return '';
}

export function emptyBody(file: string, line: number): Problem {
  return error(file, { line, column: 1 }, 'empty-body', 'There is no text below the front matter. Write some.');
}

export function unknownKey(file: string, place: Position, key: string, known: string[]): Problem {
  const advice = didYouMean(key, known, `Known are ${known.join(', ')}.`);
  return error(file, place, 'unknown-key', `"${key}" is not a field. ${advice}`);
}

export function missingField(file: string, place: Position, field: string): Problem {
  return error(file, place, 'missing-field', `${field} is missing. Add a line "${field}: …".`);
}

/** A value that the schema refuses, in words. */
export function wrongValue(file: string, place: Position, field: string, value: unknown, issue: $ZodIssue): Problem {
  return error(file, place, rules[issue.code] ?? 'wrong-value', `${field}: ${inWords(issue, value)}`);
}

const rules: Partial<Record<$ZodIssue['code'], string>> = {
  invalid_type: 'wrong-type',
  too_small: 'too-short',
  too_big: 'too-long',
};

function inWords(issue: $ZodIssue, value: unknown): string {
  const shown = JSON.stringify(value);
  switch (issue.code) {
    case 'invalid_type':
      return `${shown} is not ${nouns[issue.expected] ?? issue.expected}. Write ${examples[issue.expected] ?? 'one'}.`;
    case 'too_small':
      return `${size(value)} is too little. Give it at least ${amount(issue.origin, issue.minimum)}.`;
    case 'too_big':
      return `${size(value)} is too much. Give it at most ${amount(issue.origin, issue.maximum)}.`;
    case 'invalid_value':
      return `${shown} is not possible here. ${didYouMean(String(value), issue.values.map(String), '')} Write ${issue.values.join(', ')}.`.replace('  ', ' ');
    default:
      return `${shown} ${issue.message}.`;
  }
}

const nouns: Record<string, string> = {
  string: 'text',
  array: 'a list',
  number: 'a number',
  object: 'a group of fields',
  tuple: 'a pair',
};

const examples: Record<string, string> = {
  string: 'it as text, in quotation marks where it looks like a number',
  array: 'it in brackets: [first, second]',
  number: 'it in digits, without quotation marks',
  object: 'its fields one a line, indented',
  tuple: 'two numbers in brackets: [latitude, longitude]',
};

function size(value: unknown): string {
  if (typeof value === 'string') return `${value.length} characters`;
  if (Array.isArray(value)) return `A list of ${value.length}`;
  return String(value);
}

function amount(origin: string, limit: number | bigint): string {
  if (origin === 'string') return `${limit} characters`;
  return origin === 'array' ? `${limit} entry`.replace(/^(?!1 )(.*)y$/, '$1ies') : String(limit);
}
