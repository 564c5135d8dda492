import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { fixtureContent, fixtureEnvironment } from './sites.ts';

/** In the project: a program beside content elsewhere cannot be compiled. */
const folder = join('e2e', 'report', 'leaks');

/** Words that stand nowhere else. */
const secret = { draft: 'zanzibarquux', embargoed: 'xylophonquux' };

/** A briefing with its word in title, summary, text, statement, correction, source and file name. */
function planted(word: string, status: string): string {
  return `---
title: The ${word} briefing
date: 2017-09-09
summary: Here to be found nowhere, with the word ${word} in it and in everything else.
actors: [ada-lind]
location: west-quay
topics: [weather]
${status}
updated: 2017-09-10
corrections:
  - { date: 2017-09-10, kind: factual, was: '${word} was', now: '${word} is' }
sources:
  - { id: s1, title: ${word} Gazette, publisher: ${word} House, date: 2017-09-09 }
  - { id: s2, title: Harbour Gazette, publisher: Harbour Gazette, date: 2017-09-09 }
---

The ${word} rose.<Cite id="s1" />

<Statement by="ada-lind" source="s1">No ${word} today.</Statement>
`;
}

test('no byte of the site tells of a draft or of a briefing under embargo', async () => {
  test.setTimeout(180_000);
  await rm(folder, { recursive: true, force: true });
  try {
    await cp(fixtureContent, join(folder, 'content'), { recursive: true });
    const briefings = join(folder, 'content/briefings/2017');
    await writeFile(join(briefings, `${secret.draft}.mdx`), planted(secret.draft, 'status: draft'));
    await writeFile(
      join(briefings, `${secret.embargoed}.mdx`),
      planted(secret.embargoed, 'publish: 2099-01-01'),
    );

    await promisify(execFile)('node', ['src/cli/build.ts'], {
      env: {
        ...process.env,
        ...fixtureEnvironment,
        ARCHIVE_CONTENT: join(folder, 'content'),
        ARCHIVE_DIST: join(folder, 'dist'),
        ARCHIVE_CACHE: join(folder, 'cache'),
      },
    });

    const files = await readdir(join(folder, 'dist'), { recursive: true, withFileTypes: true });
    const leaks: string[] = [];
    for (const file of files.filter((entry) => entry.isFile())) {
      const path = join(file.parentPath, file.name);
      const bytes = await readFile(path);
      // Pagefind's parts of the index are compressed.
      const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('latin1');
      const all = `${path} ${text}`.toLowerCase();
      if (Object.values(secret).some((word) => all.includes(word))) leaks.push(path);
    }
    expect(files.length).toBeGreaterThan(300);
    expect(leaks).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
