import type { Environment } from '../base/system/environment.ts';
import { publicFolder } from '../content/public-files.ts';
import { readUnasked, type Content } from '../content/read-content.ts';
import { runningVersion } from '../kept/code-version.ts';
import { listingDigest } from './folders/listing.ts';
import { recover, stagingOf, swapIn, removeFolder } from './folders/staging.ts';
import { inputsDigest, inputsOf, seenFiles } from './inputs.ts';
import { remember, unchanged } from './last-build.ts';
import { makeSite } from './make-site.ts';
import type { Phases } from './phases.ts';
import { refuseSaved } from './saved-meanwhile.ts';
import { siteVersion } from './site-version.ts';
import { effort, summaryOf } from './summary.ts';

type Outcome =
  { kind: 'refused'; content: Content } | { kind: 'built' | 'unchanged'; content: Content; summary: string };

/**
 * Build the site into `dist`, if there are no errors in its content.
 *
 * Everything is written beside `dist` and moved there at the end: a build that fails or is killed half-way
 * leaves the last good site alone. The one before stays where the next is made: most of it will be the same.
 */
export async function buildSite(settings: Environment, phases: Phases): Promise<Outcome> {
  const { dist } = settings;
  await recover(dist);
  const seen = await seenFiles(settings, publicFolder);
  const { content, ask } = await phases.run('Content', (progress) =>
    readUnasked(settings, undefined, progress),
  );
  if (content.problems.some(({ severity }) => severity === 'error'))
    return { kind: 'refused', content: await ask() };

  const version = siteVersion(await runningVersion(), content);
  const inputs = inputsOf(seen, content.read);
  const digest = inputsDigest(inputs, settings, version);
  const earlier = await unchanged(settings, digest);
  if (earlier !== undefined) return { kind: 'unchanged', content: await ask(), summary: earlier };

  const staging = stagingOf(dist);
  try {
    // What an editor would ask stops no build, and can wait until there is time for it.
    let asked = content;
    const site = await makeSite({ settings, content, inputs, version, staging }, phases, async () => {
      asked = await ask();
    });
    await refuseSaved({ seen, content, version }, settings, publicFolder);
    await swapIn(staging, dist);
    // To replace all that is in the older site would take longer than to begin anew.
    await Promise.all([site.save(), ...(site.isMostlyNew ? [removeFolder(staging)] : [])]);
    const summary = summaryOf(site);
    await remember(settings, { inputs: digest, listing: listingDigest(site.files), summary });
    return { kind: 'built', content: asked, summary: `${summary} ${effort(site, phases)}` };
  } catch (error) {
    await removeFolder(staging);
    throw error;
  }
}
