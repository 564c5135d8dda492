import process from 'node:process';
import { parseArgs } from 'node:util';
import { interfaceNote } from '../base/languages.ts';
import { environment, shownPath } from '../base/system/environment.ts';
import { emptyCache, sweepLeftovers } from '../build/folders/leftovers.ts';
import { locked } from '../build/folders/lock.ts';
import { ownPlaces } from '../build/folders/own-folders.ts';
import { Phases } from '../build/phases.ts';
import { inCache } from '../kept/in-cache.ts';
import { textReport } from './formats.ts';
import { run } from './run.ts';

await run('build', async () => {
  const { values } = parseArgs({
    options: {
      quiet: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
    },
  });
  const written = environment();
  const settings = { ...written, ...ownPlaces(written) };
  const { dist, cache } = settings;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const phases = new Phases(values.quiet ? 'quiet' : values.verbose ? 'verbose' : 'usual');

  const outcome = await locked(`${dist}.lock`, () =>
    locked(inCache(cache, 'lock'), async () => {
      await (values.force ? emptyCache(cache) : sweepLeftovers(settings));
      const { buildSite } = await import('../build/build-site.ts');
      return buildSite(settings, phases);
    }),
  );

  const { content } = outcome;
  const problems = content.problems.filter(({ severity }) => !values.quiet || severity === 'error');
  if (!values.quiet || problems.length > 0) console.log(textReport({ ...content, problems }));
  if (outcome.kind === 'refused') {
    console.log(`Nothing was built; ${shownPath(written.dist)} is as it was.`);
    process.exitCode = 1;
  } else if (!values.quiet) {
    const said = outcome.kind === 'built' ? 'Built into' : 'Nothing has changed in';
    console.log(`${said} ${shownPath(written.dist)}: ${outcome.summary}`);
    const note = interfaceNote(content.archive.data.language);
    if (note !== undefined) console.log(note);
  }
});
