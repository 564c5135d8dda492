import { errorAt, type Problem, warningAt } from '../../base/problems.ts';
import type { Position } from '../../base/text/text-positions.ts';
import { mostPixels, type Flaw } from '../../images/flaws.ts';
import { inMegabytes } from '../files/reading-messages.ts';

export function imageElsewhere(file: string, position: Position, src: string): Problem {
  const message = `The image ${src} is not a file beside this one. Save it here and write its name, as ./photo.jpg.`;
  return errorAt(file, position, 'image-elsewhere', message);
}

export function notAnImage(file: string, position: Position, src: string): Problem {
  return errorAt(
    file,
    position,
    'not-an-image',
    `${src} is not an image. Use PNG, JPEG, GIF, WebP, AVIF or SVG.`,
  );
}

export function imageWithoutAddress(file: string, position: Position, alt: string): Problem {
  const message = `The image has no address. Write ![${alt || 'what it shows'}](./photo.jpg).`;
  return errorAt(file, position, 'missing-image', message);
}

/** An image whose path leads to no file. @param meant the path of the file that can only be meant */
export function missingImage(
  file: string,
  position: Position,
  src: string,
  meant: string | undefined,
): Problem {
  const advice = meant === undefined ? "Mend the path: it starts at this file's folder." : `Write ${meant}.`;
  return errorAt(file, position, 'missing-image', `There is no image ${src}. ${advice}`);
}

export function imageOutside(file: string, position: Position, src: string): Problem {
  return errorAt(
    file,
    position,
    'image-outside',
    `The image ${src} is outside the content folder. Copy it to this file’s folder.`,
  );
}

export function largeImage(
  file: string,
  position: Position,
  src: string,
  size: number,
  most: number,
): Problem {
  const message = `The image ${src} has ${inMegabytes(size)}, and at most ${inMegabytes(most)} is taken. Make it smaller.`;
  return errorAt(file, position, 'large-image', message);
}

export function imageWithoutAlt(file: string, position: Position, src: string): Problem {
  const message = `The image ${src} has no words for those who do not see it. Write ![what it shows](${src}).`;
  return errorAt(file, position, 'image-without-alt', message);
}

export function unreadableImage(file: string, position: Position, src: string): Problem {
  const message = `The image ${src} may not be read. Let whoever runs this read it.`;
  return errorAt(file, position, 'broken-image', message);
}

/** A file that is called an image and cannot be shown as one. */
export function flawedImage(file: string, position: Position, src: string, flaw: Flaw): Problem {
  return errorAt(file, position, rules[flaw.why] ?? 'broken-image', sentenceOn(src, flaw));
}

const rules: Partial<Record<Flaw['why'], string>> = {
  'no-image': 'not-an-image',
  'other-kind': 'not-an-image',
  'many-pixels': 'large-image',
};

function sentenceOn(src: string, flaw: Flaw): string {
  switch (flaw.why) {
    case 'no-image':
      return `${src} is not the kind of image its name says, or is broken. Save it again as an image.`;
    case 'other-kind': {
      const advice = flaw.ending
        ? `Call it ${src.replace(/[^.]*$/, flaw.ending)}, or save it anew.`
        : 'Save it as PNG, JPEG, GIF, WebP, AVIF or SVG.';
      return `${src} is ${flaw.kind.toUpperCase()} by what is in it. ${advice}`;
    }
    case 'broken':
      return `The image ${src} is cut short or broken. Save it again from where it came.`;
    case 'many-pixels': {
      const { width, height, frames } = flaw;
      const size = [width, height, ...(frames > 1 ? [frames] : [])].map(grouped).join(' × ');
      const times = frames > 1 ? 'pixels in all its frames' : 'pixels';
      return `The image ${src} has ${size} ${times}, and at most ${grouped(mostPixels)} are taken. Make it smaller.`;
    }
    case 'malformed':
      return `The drawing ${src} cannot be read: ${flaw.reason}. Save it again as SVG.`;
    case 'entities':
      return `The drawing ${src} declares entities with <!ENTITY>. Save it as plain SVG.`;
    case 'no-size':
      return `The drawing ${src} has no size. Write one into its first tag, as viewBox="0 0 640 400".`;
    case 'not-drawn':
      return `The drawing ${src} cannot be drawn, or only with endless effort. Save it anew in a simpler form.`;
  }
}

/** A drawing that loses what may not be published in one. */
export function cleanedDrawing(file: string, position: Position, src: string, leftOut: string[]): Problem {
  const message = `The drawing ${src} is published without ${leftOut.join(', ')}. Save it without, if it still shows what it should; else as PNG.`;
  return warningAt(file, position, 'cleaned-drawing', message);
}

function grouped(number: number): string {
  return number.toLocaleString('en');
}
