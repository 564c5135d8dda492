import { isMap, isScalar, parseDocument } from 'yaml';
import { frontMatter, plainText } from './front-matter.ts';

/**
 * A file with its top fields in the given order, each with the comment lines above it; fields that are not
 * in it stay behind the others. Lines are moved as they are. A file that is not sound YAML, or is in order,
 * comes back as it was.
 */
export function inOrder(raw: string, fields: string[], { isMdx }: { isMdx: boolean }): string {
  const text = plainText(raw);
  const parts = isMdx ? frontMatter(text) : { yaml: text, firstLine: 1 };
  const document = parts && parseDocument(parts.yaml);
  const map = document?.errors.length === 0 ? document.contents : undefined;
  // A text without a line end cannot be put before another.
  if (!parts?.yaml.endsWith('\n') || !isMap(map) || map.flow) return raw;

  const mark = raw.startsWith('\ufeff') ? '\ufeff' : '';
  const lines = raw.slice(mark.length).split(/(?<=\r\n|\r(?!\n)|\n)/);
  const top = parts.firstLine - 1;
  const end = top + parts.yaml.split('\n').length - 1;
  const starts = map.items.map(({ key }) => {
    const { value, range } = isScalar(key) ? key : { value: '', range: undefined };
    const rank = fields.indexOf(String(value));
    return { rank: rank < 0 ? fields.length : rank, from: top + firstLine(parts.yaml, range?.[0] ?? 0) };
  });
  if (starts.every(({ rank }, index) => rank >= (starts[index - 1]?.rank ?? 0))) return raw;
  const chunks = starts
    .map(({ rank, from }, index) => ({ rank, lines: lines.slice(from, starts[index + 1]?.from ?? end) }))
    .sort((a, b) => a.rank - b.rank)
    .flatMap((chunk) => chunk.lines);
  return mark + [...lines.slice(0, starts[0]?.from), ...chunks, ...lines.slice(end)].join('');
}

/** The line on which a field begins: that of the first comment above it. */
function firstLine(yaml: string, offset: number): number {
  const comments = /(?:^[ \t]*#[^\n]*\n)+$/m.exec(yaml.slice(0, offset));
  return yaml.slice(0, comments ? comments.index : offset).split('\n').length - 1;
}
