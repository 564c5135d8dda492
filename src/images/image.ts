import { assetsUrl, imageUrl } from '../base/urls.ts';

/** An image of the content folder as it is to be shown. */
export interface Image {
  /** The file, from the folder that commands are started in. */
  file: string;
  /** Changes with its bytes, and with the way in which images are published. */
  digest: string;
  kind: 'photograph' | 'film' | 'drawing';
  /** In pixels, of the image when it stands upright. */
  width: number;
  height: number;
}

/** A file that an image is published as. */
export interface Rendition {
  /** From the site's folder. */
  path: string;
  width: number;
  height: number;
}

/** How wide published images are at most, and how wide the smaller ones beside them. */
export const widths = [480, 960, 1440, 2400];

/** WebP takes no more. */
const mostHeight = 16383;

/** The files that an image is published as, the largest last. */
export function renditionsOf(image: Image): Rendition[] {
  const { kind, width, height } = image;
  const most = widths.at(-1) ?? width;
  const largest = Math.min(1, most / width, mostHeight / height);
  if (kind !== 'photograph') return [scaled(image, largest)];
  const smaller = widths.map((one) => one / width).filter((scale) => scale < largest);
  return [...smaller, largest].map((scale) => scaled(image, scale));
}

/** What a page says of an image: its largest file, and all of them to choose from where there are several. */
interface ShownImage {
  src: string;
  srcset?: string;
  sizes?: string;
  width: number;
  height: number;
}

/** Takes an image of a text, and returns how pages show it. */
export function shownImage(image: Image): ShownImage | undefined {
  const renditions = renditionsOf(image);
  const largest = renditions.at(-1);
  if (!largest) return undefined;
  const { path, width, height } = largest;
  const srcset = renditions.map((one) => `${imageUrl(one.path)} ${one.width}w`).join(', ');
  const choice = renditions.length > 1 ? { srcset, sizes: '(width < 40rem) 100vw, 37rem' } : {};
  return { src: imageUrl(path), ...choice, width, height };
}

function scaled({ file, digest, kind, width, height }: Image, scale: number): Rendition {
  const [w, h] = [atScale(width, scale), atScale(height, scale)];
  const ending = kind === 'drawing' ? 'svg' : `${w}.webp`;
  return { path: `${assetsUrl.slice(1)}${nameOf(file)}.${digest}.${ending}`, width: w, height: h };
}

function atScale(length: number, scale: number): number {
  return Math.max(1, Math.round(length * scale));
}

/** The name of a file without its folder and ending, in letters that stand in any address. */
function nameOf(file: string): string {
  const name = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return (
    name
      .replace(/[^\w]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'image'
  );
}
