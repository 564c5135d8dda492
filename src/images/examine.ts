import sharp, { type Metadata } from 'sharp';
import { drawingOf } from './drawing.ts';
import { withEmbedded } from './embedded.ts';
import { mostPixels, type Flaw } from './flaws.ts';
import type { Image } from './image.ts';

/** What an image turns out to be when it is decoded. */
export type Examined =
  | (Pick<Image, 'kind' | 'width' | 'height'> & {
      /** What of a drawing is not published, though readers could have seen it. */
      leftOut: string[];
    })
  | Flaw;

/** How each kind of image file begins. */
const beginnings: Record<string, RegExp> = {
  png: /^\x89PNG/,
  jpeg: /^\xff\xd8\xff/,
  gif: /^GIF8/,
  webp: /^RIFF.{4}WEBP/s,
  avif: /^.{4}ftyp/s,
};

/** What makes a decoder refuse an image, in the check as in the build. */
export const decoding = { failOn: 'error', limitInputPixels: mostPixels } as const;

/** The kind of image that an ending stands for. */
function kindOf(ending: string): string {
  return ending === 'jpg' ? 'jpeg' : ending;
}

/**
 * Decodes an image to its last pixel, and tells what it is or why it cannot be shown.
 *
 * @param ending of its name, in lower case without the dot
 */
export async function examine(bytes: Uint8Array, ending: string): Promise<Examined> {
  // The decoder throws of no bytes where it is made.
  if (bytes.length === 0) return { why: 'broken' };
  if (ending === 'svg') return examineDrawing(bytes);
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  const begun = Object.keys(beginnings).find((kind) => beginnings[kind]?.test(head));
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!metadata) return begun === undefined ? { why: 'no-image' } : brokenOr(begun, ending);
  const kind = nameOf(metadata);
  if (kind !== kindOf(ending)) return otherKind(kind);
  const { autoOrient, pages: frames = 1 } = metadata;
  const { width, height } = autoOrient;
  if (width * height * frames > mostPixels) return { why: 'many-pixels', width, height, frames };
  const isFilm = frames > 1 && (kind === 'gif' || kind === 'webp');
  try {
    const small = { width: 64, height: 64, fit: 'inside', withoutEnlargement: true } as const;
    await sharp(bytes, { ...decoding, animated: isFilm })
      .resize(small)
      .raw()
      .toBuffer();
    return { kind: isFilm ? 'film' : 'photograph', width, height, leftOut: [] };
  } catch {
    return { why: 'broken' };
  }
}

function brokenOr(begun: string, ending: string): Flaw {
  return begun === kindOf(ending) ? { why: 'broken' } : otherKind(begun);
}

function otherKind(kind: string): Flaw {
  const ending = kind === 'jpeg' ? 'jpg' : kind;
  return { why: 'other-kind', kind, ending: kind in beginnings || kind === 'svg' ? ending : undefined };
}

function nameOf({ format, compression }: Metadata): string {
  if (format !== 'heif') return format;
  return compression === 'av1' ? 'avif' : 'heic';
}

async function examineDrawing(bytes: Uint8Array): Promise<Examined> {
  const text = textIn(bytes);
  if (text === undefined || !/<svg[\s>/]/.test(text)) return examineOther(bytes);
  if (/<!ENTITY/i.test(text)) return { why: 'entities' };
  // SVGO closes by itself what is cut short.
  if (!/<\/svg\s*>$/.test(withoutLastComments(text).slice(-100))) return { why: 'broken' };
  try {
    const drawing = await withEmbedded(text);
    if (!drawing) return { why: 'no-size' };
    return (await isDrawn(text))
      ? { kind: 'drawing', ...drawing.size, leftOut: drawing.leftOut }
      : { why: 'not-drawn' };
  } catch (error) {
    return { why: 'malformed', reason: flawOf(error) };
  }
}

/** What SVGO says is wrong, and where. */
function flawOf(error: unknown): string {
  const reason: unknown = Reflect.get(Object(error), 'reason');
  const line: unknown = Reflect.get(Object(error), 'line');
  return `${typeof reason === 'string' ? reason : 'it is no XML'} (line ${typeof line === 'number' ? line : 1})`;
}

/** A text without the comments and blanks at its end. */
function withoutLastComments(text: string): string {
  let rest = text.trimEnd();
  while (rest.endsWith('-->') && rest.includes('<!--'))
    rest = rest.slice(0, rest.lastIndexOf('<!--')).trimEnd();
  return rest;
}

/** What is called `.svg` and is none. */
async function examineOther(bytes: Uint8Array): Promise<Flaw> {
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  return metadata && metadata.format !== 'svg' ? otherKind(nameOf(metadata)) : { why: 'no-image' };
}

function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Whether it can be drawn with bounded effort: elements that are used over and over can be more than there is time for.
 */
async function isDrawn(text: string): Promise<boolean> {
  const small = drawingOf(text, { shownAs: { width: 64, height: 64 } });
  return sharp(Buffer.from(small?.svg ?? ''), decoding)
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
}
