import type { Archive } from '../../archive/model.ts';
import { markdownUrl } from '../../base/urls.ts';
import type { MadeFile } from '../made-file.ts';
import type { BuiltTexts } from './built-texts.ts';
import { inMarkdown } from './markdown.ts';
import { storySteps } from './story-markdown.ts';

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
    const steps = storySteps(story, archive.site);
    yield {
      path: markdownUrl(story.url).slice(1),
      shows: [texts.digestOf(story), steps],
      make: () => `${texts.plain(story).markdown}\n${inMarkdown(steps)}`,
    };
  }
}
