import type { $ZodIssue } from 'zod/v4/core';
import { didYouMean } from '../archive/closest.ts';
import { counted } from '../archive/dates.ts';
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
  return error(
    file,
    fileStart,
    'illegal-id',
    `"${id}" may only hold a-z, 0-9, hyphens and slashes. ${advice}`,
  );
}

export function duplicateId(file: string, twin: string): Problem {
  return error(
    file,
    fileStart,
    'duplicate-id',
    `Its name differs from ${twin} only in case or accents. Rename one.`,
  );
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
  return error(
    file,
    fileStart,
    'missing-file',
    'The file is missing. It names the archive: title, description, url.',
  );
}

export function malformedYaml(file: string, place: Position, reason: string): Problem {
  return error(file, place, 'malformed-yaml', `${reason.replace(/\.?$/, '.')} ${yamlAdvice(reason)}`.trim());
}

/** What to write instead, for the mistakes that YAML's own words do not explain. */
function yamlAdvice(reason: string): string {
  if (/tab/i.test(reason)) return 'Indent with spaces.';
  if (/unique/i.test(reason)) return 'Remove one of the two.';
  if (/quote/i.test(reason)) return 'Close the quotation mark.';
  if (/scalar|alias|Plain value/i.test(reason)) return 'Put the whole text in quotation marks.';
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
  if (/Unexpected character.*(before|in) name|start of a name/i.test(reason))
    return 'To show a less-than sign, write \\<.';
  return '';
}

export function emptyBody(file: string, line: number): Problem {
  return error(
    file,
    { line, column: 1 },
    'empty-body',
    'There is no text below the front matter. Write some.',
  );
}

export function unknownKey(file: string, place: Position, key: string, known: string[]): Problem {
  const advice = didYouMean(key, known, `Known are ${known.join(', ')}.`);
  return error(file, place, 'unknown-key', `"${key}" is not a field. ${advice}`);
}

export function missingField(file: string, place: Position, field: string): Problem {
  return error(
    file,
    place,
    'missing-field',
    `${field} is missing. Add a line "${field.split('.').at(-1)}: …".`,
  );
}

/** A value that the schema refuses, in words. */
export function wrongValue(
  file: string,
  place: Position,
  field: string,
  value: unknown,
  issue: $ZodIssue,
): Problem {
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
      return `${shown} is not possible here. ${didYouMean(String(value), issue.values.map(String), '')} Write ${issue.values.join(', ')}.`.replace(
        '  ',
        ' ',
      );
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
  if (typeof value === 'string') return counted(value.length, 'character');
  if (Array.isArray(value)) return `A list of ${value.length}`;
  return String(value);
}

function amount(origin: string, limit: number | bigint): string {
  if (origin === 'string') return counted(Number(limit), 'character');
  return origin === 'array' ? counted(Number(limit), 'entry', 'entries') : String(limit);
}

export function tooLarge(file: string, size: number, most: number): Problem {
  const message = `The file has ${inMegabytes(size)}, and at most ${inMegabytes(most)} can be read. Cut it into several.`;
  return error(file, fileStart, 'too-large', message);
}

export function notUtf8(file: string, place: Position): Problem {
  return error(file, place, 'not-utf-8', 'This is not UTF-8 text. Save the file with the encoding UTF-8.');
}

export function harmfulCharacter(file: string, place: Position, character: string): Problem {
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const effect = character >= '\u202a' ? ', which changes the order in which text is shown' : '';
  return error(
    file,
    place,
    'harmful-character',
    `Here is the invisible character ${code}${effect}. Delete it.`,
  );
}

export function symlinkOutside(file: string): Problem {
  const message = 'It is a link to a file outside the content folder. Put the file itself here.';
  return error(file, fileStart, 'link-outside', message);
}

export function imageElsewhere(file: string, place: Position, src: string): Problem {
  const message = `The image ${src} is not a file beside this one. Save it here and write its name, as ./photo.jpg.`;
  return error(file, place, 'image-elsewhere', message);
}

export function notAnImage(file: string, place: Position, src: string): Problem {
  return error(file, place, 'not-an-image', `${src} is not an image. Use PNG, JPEG, GIF, WebP, AVIF or SVG.`);
}

export function missingImage(file: string, place: Position, src: string): Problem {
  return error(
    file,
    place,
    'missing-image',
    `There is no image ${src}. Mend the path: it starts at this file's folder.`,
  );
}

export function imageOutside(file: string, place: Position, src: string): Problem {
  return error(
    file,
    place,
    'image-outside',
    `The image ${src} is outside the content folder. Copy it into it.`,
  );
}

export function largeImage(file: string, place: Position, src: string, size: number, most: number): Problem {
  const message = `The image ${src} has ${inMegabytes(size)}, and at most ${inMegabytes(most)} is taken. Make it smaller.`;
  return error(file, place, 'large-image', message);
}

export function imageWithoutAlt(file: string, place: Position, src: string): Problem {
  const message = `The image ${src} has no words for those who do not see it. Write ![what it shows](${src}).`;
  return error(file, place, 'image-without-alt', message);
}

/** Rounded up, so that a size over a limit never looks like the limit. */
function inMegabytes(bytes: number): string {
  return `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;
}

export function unusedIgnore(file: string, ignore: Position & { rule: string }): Problem {
  const message = `No warning "${ignore.rule}" stands here or on the next line. Remove the comment.`;
  return { ...error(file, ignore, 'unused-ignore', message), severity: 'warning' };
}

export function unexplainedIgnore(file: string, ignore: Position & { rule: string }): Problem {
  const message = `The comment does not say why. Write check-ignore ${ignore.rule}: and the reason.`;
  return { ...error(file, ignore, 'unexplained-ignore', message), severity: 'warning' };
}
