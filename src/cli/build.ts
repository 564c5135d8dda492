import { build } from 'astro';
import { rm } from 'node:fs/promises';
import process from 'node:process';
import { counted } from '../archive/dates.ts';
import { joinEntries } from '../archive/join.ts';
import { joinable, readContent } from '../content/read.ts';
import { environment, shownPath } from '../environment.ts';
import { writeIndex } from '../search/index-archive.ts';
import { textReport } from './formats.ts';
import { run } from './run.ts';
import { stagingOf, swapIn } from './staging.ts';

await run(async () => {
  const settings = environment();
  const { dist } = settings;
  const content = await readContent(settings);
  console.log(textReport(content));
  if (content.problems.some(({ severity }) => severity === 'error')) {
    console.log(`Nothing was built; ${shownPath(dist)} is as it was.`);
    process.exitCode = 1;
    return;
  }

  // Everything is written beside `dist` and moved there at the end, so that a build that fails
  // half-way leaves the last good site alone.
  const staging = stagingOf(dist);
  await rm(staging, { recursive: true, force: true });
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  await build({ outDir: staging, logLevel: 'warn' });
  const { archive } = joinEntries(joinable(content), settings);
  const records = await writeIndex(archive, content, staging);
  await swapIn(staging, dist);
  console.log(
    `${counted(archive.briefings.length, 'briefing')} built into ${shownPath(dist)}; search finds ${counted(records, 'entry', 'entries')}.`,
  );
});
