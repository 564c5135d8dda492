import process from 'node:process';
import { refuseUnknown } from '../../src/cli/given-options.ts';
import { run } from '../../src/cli/run.ts';

/** Each brings what it compares with, which the others and `--help` have no use for. */
const benches = {
  build: async (args: string[]) => (await import('./build/run.ts')).benchBuild(args),
  dev: async (args: string[]) => (await import('./dev/run.ts')).benchPreview(args),
  paint: async () => (await import('./paint/run.ts')).benchPaint(),
  search: async (args: string[]) => (await import('./search/run.ts')).benchSearch(args),
};

await run('bench', async () => {
  const [name = '', ...args] = process.argv.slice(2);
  refuseUnknown('bench', args);
  const bench = Object.entries(benches).find(([one]) => one === name)?.[1];
  if (!bench) throw new Error(`npm run bench -- ${Object.keys(benches).join('|')} [--briefings 1000,5000]`);
  console.log(await bench(args));
});
