import type { Extension as Tokens } from 'mdast-util-from-markdown';
import type { Extension as Syntax } from 'micromark-util-types';
import type { Processor } from 'unified';

/** What a literal link has in it: `www.`, a protocol, or an `@`, which a character reference may stand for. */
const mark = /[@&]|www|http/i;

/** Whether an address in a text may become a link although it is not written as one. */
export function mayHaveLiteralLinks(text: string): boolean {
  return mark.test(text);
}

/**
 * Takes from `remark-gfm` that it looks at every word whether it begins an address. That doubles the time
 * to parse a text, and most texts have no such address: see `mayHaveLiteralLinks`.
 */
export function withoutLiteralLinks(this: Processor): undefined {
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = this.data();
  this.data({
    micromarkExtensions: micromarkExtensions.map(withoutAutolinks),
    fromMarkdownExtensions: fromMarkdownExtensions.flat().filter((one) => !findsLinks(one)),
  });
}

/** The syntax of addresses is found by the names of its constructs. */
function withoutAutolinks(syntax: Syntax): Syntax {
  const text = Object.entries(syntax.text ?? {}).map(([code, constructs = []]) => {
    const kept = [constructs].flat().filter(({ name }) => !name?.endsWith('Autolink'));
    return [code, kept] as const;
  });
  return { ...syntax, text: Object.fromEntries(text) };
}

function findsLinks({ transforms }: Tokens): boolean {
  return (transforms ?? []).some(({ name }) => name === 'transformGfmAutolinkLiterals');
}
