import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../archive/model.ts';
import { shownPath } from '../base/system/environment.ts';
import type { Progress } from '../base/system/progress.ts';
import { counted } from '../base/text/counted.ts';
import { renditionsOf, type Image } from '../images/image.ts';
import type { PublishOrder } from '../images/publish.ts';
import { inCache } from '../kept/in-cache.ts';
import { inProcesses } from '../kept/in-processes.ts';
import { Ledger } from '../kept/ledger.ts';
import { filesBelow, type ListedFile } from './folders/listing.ts';
import type { SiteFolder } from './folders/site-folder.ts';

export function imagesIn({ site, briefings, withdrawn, stories, pages }: Archive): Image[] {
  const images = [...briefings, ...withdrawn, ...stories, ...pages].flatMap(
    ({ entry }) => entry.data.images ?? [],
  );
  return [site.logoImage, ...images].filter((image) => image !== undefined);
}

/**
 * Puts images into a site as they are published. They are kept from one build to the next, each as long as it
 * stands there as a build of this code has left it and the site shows it.
 *
 * @param code the version of the code, as from `codeVersion`
 * @param warn takes the line that says how many images have to be made anew
 */
export async function placeImages(
  images: Image[],
  { cache, folder, code }: { cache: string; folder: SiteFolder; code: string },
  progress?: Progress,
  warn: (line: string) => void = console.warn,
): Promise<void> {
  const kept = inCache(cache, 'renditions');
  const wanted = new Map(images.flatMap((image) => renditionsOf(image).map(({ path }) => [path, image])));
  const ledger = await Ledger.open<string>(inCache(cache, 'renditions-made'), '1');
  const sound = await soundFiles(kept, { wanted, madeBy: code, ledger }, warn);
  const orders = ordersFor(images, sound, kept);
  progress?.start(orders.length);
  await inProcesses(orders, {
    work: publishImages,
    module: 'src/images/publish.ts',
    few: 8,
    onDone: (count) => progress?.advance(count),
  });
  for (const file of await filesBelow(kept)) {
    ledger.keep(stateOf(file), code);
    if (!folder.take(file.path, file)) folder.link(join(kept, file.path), file.path);
  }
  await ledger.save();
}

/** What decodes and cleans images is a quarter of all modules, and most builds have none to make. */
async function publishImages(orders: PublishOrder[]): Promise<string[]> {
  const images = await import('../images/publish.ts');
  return images.publishImages(orders);
}

/** Removes what is not shown or not as a build has left it, and tells what is there. */
async function soundFiles(
  kept: string,
  { wanted, madeBy, ledger }: { wanted: Map<string, Image>; madeBy: string; ledger: Ledger<string> },
  warn: (line: string) => void,
): Promise<Set<string>> {
  const sound = new Set<string>();
  let damaged = 0;
  for (const file of await filesBelow(kept)) {
    const maker = ledger.get(stateOf(file));
    if (maker === madeBy && wanted.has(file.path)) sound.add(file.path);
    else await rm(join(kept, file.path));
    if (maker === undefined) damaged += 1;
  }
  if (damaged > 0)
    warn(
      `Removed ${counted(damaged, 'damaged image')} from ${shownPath(kept)}. What the site shows is made anew.`,
    );
  return sound;
}

/** What is missing of images. */
function ordersFor(images: Image[], sound: Set<string>, folder: string): PublishOrder[] {
  const asked = new Set(sound);
  return images.flatMap((image) => {
    const renditions = renditionsOf(image).filter(({ path }) => !asked.has(path));
    for (const { path } of renditions) asked.add(path);
    return renditions.length > 0 ? [{ image, renditions, folder }] : [];
  });
}

function stateOf({ path, size, mtime }: ListedFile): string {
  return `${path} ${size} ${mtime}`;
}
