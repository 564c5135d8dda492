import process from 'node:process';
import { refuseUnknown } from '../../src/cli/given.ts';
import { run } from '../../src/cli/run.ts';
import { benchBuild } from './build/run.ts';
import { benchPreview } from './dev/run.ts';
import { benchPaint } from './paint/run.ts';
import { benchSearch } from './search/run.ts';

const benches = { build: benchBuild, dev: benchPreview, paint: benchPaint, search: benchSearch };

await run('bench', async () => {
  const [name = '', ...args] = process.argv.slice(2);
  refuseUnknown('bench', args);
  const bench = Object.entries(benches).find(([one]) => one === name)?.[1];
  if (!bench) throw new Error(`npm run bench -- ${Object.keys(benches).join('|')} [--briefings 1000,5000]`);
  console.log(await bench(args));
});
