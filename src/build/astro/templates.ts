import type { Archive } from '../../archive/model.ts';
import type { Environment } from '../../base/system/environment.ts';
import { changeLine, saysChange, type LibraryChanged } from '../../base/system/library-changed.ts';
import type { Content } from '../../content/read-content.ts';
import { runningVersion } from '../../kept/code-version.ts';
import type { SiteFolder } from '../folders/site-folder.ts';
import type { Inputs } from '../inputs.ts';
import { AstroAtWork } from './astro-at-work.ts';
import { compile } from './compile.ts';
import { compiledDigest, contentForAstro } from './compiled-inputs.ts';
import { CompiledSite } from './compiled-site.ts';
import type { Renderer } from './render-pages.ts';

/** What pages are made of, and where they are put. */
export interface PageOrder {
  settings: Environment;
  content: Content;
  archive: Archive;
  inputs: Inputs;
  /** The folder of the site, in which an older one may stand. */
  folder: SiteFolder;
  isVerbose: boolean;
}

/** What pages are rendered with. */
export interface Templates {
  /** As Astro compiled them, or why that cannot be kept. */
  compiled: CompiledSite | LibraryChanged;
  /** Another when their pages load other sheets or scripts, as after a change of what a program imports. */
  loads: string;
}

/**
 * Takes the templates that an earlier build compiled from the same, or lets Astro compile them.
 *
 * @throws what Astro throws
 */
export async function templatesOf(order: PageOrder): Promise<Templates> {
  const { settings, content, archive, inputs, isVerbose } = order;
  const { cache } = settings;
  const files = { folder: settings.content, files: inputs.content };
  const key = await compiledDigest(archive, files, await runningVersion());
  const kept = await CompiledSite.open(cache, key);
  if (kept) return { compiled: kept, loads: kept.loads };
  try {
    await compile({ settings, content: contentForAstro(content), key, isVerbose });
  } catch (error) {
    if (saysChange(error)) return { compiled: error, loads: key };
    throw error;
  }
  const made = await CompiledSite.open(cache, key);
  if (!made) throw new Error('The templates that Astro compiled cannot be read again.');
  return { compiled: made, loads: made.loads };
}

/** What pages are rendered by. */
interface PageSource {
  renderer: Renderer;
  /** Puts what pages load into a site. */
  place: (site: SiteFolder) => void | Promise<void>;
  /** To be called when all is rendered. */
  end: () => Promise<void>;
}

/**
 * Takes kept templates to render with; where Astro is not what it was, it renders all pages itself.
 *
 * @param warn takes the line that says so
 */
export async function pageSource(
  order: Pick<PageOrder, 'settings' | 'content' | 'isVerbose'>,
  { compiled }: Templates,
  warn: (line: string) => void = console.warn,
): Promise<PageSource> {
  try {
    if (saysChange(compiled)) throw compiled;
    const renderer = await compiled.renderer();
    const place = (site: SiteFolder) => {
      compiled.place(site);
    };
    return { renderer, place, end: () => Promise.resolve() };
  } catch (error) {
    if (!saysChange(error)) throw error;
    warn(changeLine(error, 'it compiles all templates in every build, which takes some seconds more'));
    const astro = await AstroAtWork.start(order);
    return {
      renderer: astro.renderer(),
      place: (site) => astro.place(site),
      end: () => astro.end(),
    };
  }
}
