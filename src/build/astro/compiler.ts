import { join, relative } from 'node:path';
import process from 'node:process';
import { fullPath, shownPath } from '../../base/system/environment.ts';
import { saysChange } from '../../base/system/library-changed.ts';
import { reasonOf } from '../../base/system/reason.ts';
import { textsAt } from '../../content/reading/text-store.ts';
import { shareReading } from '../../content/shared-content.ts';
import type { RenderOrder, AstroSaid } from './astro-at-work.ts';
import { buildWithAstro } from './astro-build.ts';
import { noPagesEntry } from './astro-private.ts';
import { movedTo, type Failure, type SentOrder } from './astro-process.ts';
import { CompiledSite } from './compiled-site.ts';
import type { Renderer } from './render-pages.ts';

/* The process in which Astro is at work: see `astro-process.ts`. */

process.once('message', (order: SentOrder) => {
  run(order).then(
    () => process.exit(0),
    (error: unknown) => {
      const library = saysChange(error) ? error.library : undefined;
      process.send?.({ failure: reasonOf(error), library } satisfies Failure, () => process.exit(1));
    },
  );
});
// Whoever gave the order is gone.
process.once('disconnect', () => process.exit(1));

async function run(order: SentOrder): Promise<void> {
  const { settings, task, out, content, linked } = order;
  const entries = movedTo((path) => {
    const inside = relative(settings.content, fullPath(path));
    return shownPath(join(linked, inside));
  }, content.entries);
  const texts = 'texts' in task ? textsAt(settings.cache, task.texts) : undefined;
  shareReading({ ...content, entries, ...(texts && { texts }) });
  await buildWithAstro(order, async (renderer, bundle) => {
    if ('texts' in task) return renderInTurn(renderer);
    if (!bundle) throw noPagesEntry();
    return CompiledSite.keep(settings.cache, task.key, bundle, out);
  });
}

/** Lists all pages, and renders each that is asked for. Whoever asks ends this process. */
async function renderInTurn(renderer: Renderer): Promise<void> {
  const say = (said: AstroSaid) => process.send?.(said);
  const pages = await renderer.getStaticPaths();
  process.on('message', ({ number, address }: RenderOrder) => {
    bodyOf(number, address).then(
      (body) => say({ number, body }),
      (error: unknown) => say({ number, failure: reasonOf(error) }),
    );
  });
  say({ pages: pages.map(({ pathname, cacheKey, route: { type } }) => ({ pathname, cacheKey, type })) });
  await new Promise(() => undefined);

  async function bodyOf(number: number, address: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const page = pages[number];
    if (!page) throw new Error(`There is no page ${number}.`);
    const result = await renderer.render(new Request(address), { routeData: page.route });
    const response = result instanceof Response ? result : result.response;
    return response.body && new Uint8Array(await response.arrayBuffer());
  }
}
