import type { Answer } from '../base/problems.ts';

/** What is said here of a field that other generators have, and what to do with it where that is one thing. */
interface SaidHere {
  advice: string;
  answer?: Answer;
}

const words: Record<string, boolean> = { true: true, yes: true, false: false, no: false };

/** Fields by which others keep a text back, with what they hold when it is kept back. */
const keptBack: Record<string, boolean> = {
  ...{ draft: true, isdraft: true, hidden: true, private: true, unlisted: true },
  ...{ published: false, public: false },
};

/** Fields that say how others lay out, sort or number pages. */
const layouts: ReadonlySet<string> = new Set([
  ...['layout', 'template', 'class', 'classes', 'markup', 'weight', 'order', 'navorder', 'toc', 'math'],
  ...['tableofcontents', 'sidebar', 'pagefind', 'editurl', 'prev', 'next', 'comments', 'cascade', 'head'],
]);

/** Fields that hold a picture for lists and cards. */
const pictures: ReadonlySet<string> = new Set([
  ...['image', 'images', 'cover', 'coverimage', 'banner', 'thumbnail', 'featuredimage', 'hero', 'ogimage'],
]);

const unpublished: SaidHere = {
  advice: 'What is not to be published is a draft. Write status: draft.',
  answer: { field: 'status: draft' },
};

const published: SaidHere = {
  advice: 'What has no status is published. Remove the line.',
  answer: 'remove',
};

/**
 * What to do with a field of a text that Jekyll, Hugo, Starlight and the like have, and that says here what another
 * field says with another value, the name of the file, or nothing.
 *
 * @param known the fields that may stand there
 */
export function saidHere(key: string, value: unknown, known: string[]): SaidHere | undefined {
  const name = key.toLowerCase().replaceAll(/[-_]/g, '');
  const isSo = words[String(value).toLowerCase()];
  const back = keptBack[name];
  if (back !== undefined && isSo !== undefined && known.includes('status'))
    return isSo === back ? unpublished : published;
  if (layouts.has(name)) return { advice: 'The site lays out and orders its pages itself. Remove it.' };
  if (pictures.has(name))
    return { advice: 'A picture stands in the text, as <Figure src="./port.png" alt="…" />.' };
  if (name === 'slug' && known.includes('aliases'))
    return {
      advice: 'The address is the name of the file. Rename that, or write an old address in aliases.',
    };
  return undefined;
}
