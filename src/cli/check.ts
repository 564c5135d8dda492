import process from 'node:process';
import { readContent } from '../content/read.ts';
import { environment } from '../environment.ts';
import { report, run } from './report.ts';

await run(async () => {
  if (!report(await readContent(environment()))) process.exitCode = 1;
});
