import pMap from 'p-map';
import { editorOf } from '../archive/checks/editorial.ts';
import type { Entries } from '../archive/model.ts';
import type { Problem } from '../base/problems.ts';
import { runningVersion } from '../kept/code-version.ts';
import { digestOf } from '../kept/digest.ts';
import { inCache } from '../kept/in-cache.ts';
import { Ledger } from '../kept/ledger.ts';
import { located } from './reading/locate.ts';
import { textFor } from './reading/text-for.ts';
import type { Texts } from './reading/text-store.ts';

/** Texts looked at in turn. */
const concurrency = 32;

/**
 * What an editor would ask about each text. A text is not looked at again beside the same names, in the same language.
 */
export async function editorialProblems(entries: Entries, texts: Texts, cache: string): Promise<Problem[]> {
  const names = [...entries.actors, ...entries.places].map(({ id, data }) => ({ id, data }));
  const { language } = entries.archive.data;
  const version = digestOf(await runningVersion(), JSON.stringify([language, names]));
  const kept = await Ledger.open<Problem[]>(inCache(cache, 'questions'), version);
  const editor = editorOf(entries);
  const found = await pMap(
    entries.briefings,
    async (entry) => {
      const digest = String(entry.digest);
      const known = kept.get(digest);
      if (known) return known;
      const { passages } = await textFor(entry, texts);
      const problems = await located(editor({ entry, passages }));
      kept.set(digest, problems);
      return problems;
    },
    { concurrency },
  );
  await kept.save();
  return found.flat();
}
