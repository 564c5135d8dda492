import type { Archive } from '../archive/model.ts';
import { roleInWords } from '../archive/roles.ts';
import { placeChain } from '../archive/trees.ts';
import type { BuiltTexts } from './built-texts.ts';
import type { MadeFile } from './made-file.ts';
import { briefingMarkdown } from './markdown.ts';

/** Every briefing as Markdown beside its page. */
export function* markdownFiles(archive: Archive, texts: BuiltTexts): Generator<MadeFile> {
  for (const briefing of [...archive.briefings, ...archive.withdrawn]) {
    const { location, cast, topics } = briefing;
    const places = [location, ...placeChain(location)];
    const names = [...places, ...cast.map(({ actor }) => actor), ...topics].map(({ name }) => name);
    const offices = cast.map(({ role }) => role && roleInWords(role));
    yield {
      path: `${briefing.url.slice(1)}index.md`,
      shows: [texts.shown(briefing), names, briefing.state, offices],
      make: () => briefingMarkdown(briefing, texts.treeOf(briefing), archive),
    };
  }
}
