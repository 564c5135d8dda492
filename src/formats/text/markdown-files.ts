import { markdownUrl } from '../../base/urls.ts';
import type { Archive } from '../../archive/model.ts';
import type { BuiltTexts } from './built-texts.ts';
import type { MadeFile } from '../made-file.ts';
import { storyMarkdown } from './story-markdown.ts';
import { storyShown } from '../../archive/shown.ts';

/** Every briefing and every story as Markdown beside its page. */
export function* markdownFiles(archive: Archive, texts: BuiltTexts): Generator<MadeFile> {
  for (const briefing of [...archive.briefings, ...archive.withdrawn]) {
    yield {
      path: markdownUrl(briefing.url).slice(1),
      shows: texts.digestOf(briefing),
      make: () => texts.plain(briefing).markdown,
    };
  }
  for (const story of archive.stories) {
    yield {
      path: markdownUrl(story.url).slice(1),
      shows: [texts.digestOf(story), storyShown(story)],
      make: () => `${texts.plain(story).markdown}\n${storyMarkdown(story, archive.site)}`,
    };
  }
}
