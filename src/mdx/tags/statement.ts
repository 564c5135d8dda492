import type { RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { Outline } from '../../base/outline.ts';
import { statementAnchor } from '../../base/urls.ts';
import * as messages from '../findings/tag-messages.ts';
import { element, hasContent, isTag, slot } from '../nodes.ts';
import { blocks, lineOf, noteSubjects, start } from '../tag-parts.ts';
import { visit } from '../visit.ts';
import { idsIn, type Tag } from '../vocabulary.ts';
import { lastingNames } from './anchors.ts';
import { formOf, wordStretches } from './form.ts';
import { originalsIn, withoutOriginal } from './original.ts';
import { checkProps, propOf, type Props } from './props.ts';

/** A figure whose anchor is known only when all statements of the text are. */
export interface Figure {
  properties: { id: string };
  children: RootContent[];
}

interface Context {
  file: VFile;
  outline: Outline;
  figures: Figure[];
}

/** Words look otherwise when none of them are quoted. */
const textClasses = {
  quotation: ['statement-text'],
  'partly quoted': ['statement-text'],
  reported: ['statement-text', 'statement-reported'],
};

/** Notes a `<Statement>` in the outline, and returns it as a figure with a slot for who said it. */
export function statementFigure(tag: Tag, props: Props, context: Context): RootContent {
  const { file, outline } = context;
  const said = withoutOriginal(tag);
  const { by = '', speaker, for: whom, as, on, at, source, locator, lang, topic } = props;
  if (!by && !speaker) messages.noSpeaker(file, tag);
  if (by && speaker) messages.twoSortsOfSpeaker(file, tag);
  if (locator && !source) messages.locatorWithoutSource(file, tag, locator);
  const behalf = propOf(tag, 'for');
  if (behalf && by.trim() === whom?.trim()) messages.ownBehalf(file, behalf, whom);
  const original = originalOf(tag, file);
  const words = blocks(said);
  const form = formOf(wordStretches(words));
  outline.statements.push({
    ...{ by: by ? idsIn(by) : [], speaker, for: whom, as, on, at, source, locator, topic, lang },
    cited: citedIn(tag),
    id: ownId(tag, props, context),
    text: lineOf(said),
    form,
    ...(original && { original: { lang: original.lang, text: lineOf(original.tag) } }),
    ...{ anchor: '', position: start(tag) },
  });
  noteSubjects(tag, props, outline);
  const properties = { id: '', className: ['statement'] };
  const children = [
    element('div', { className: [...textClasses[form]], ...(lang && { lang, dir: 'auto' }) }, words),
    ...(original ? [originalPart(original)] : []),
    slot('statement', outline.statements.length - 1),
  ];
  context.figures.push({ properties, children });
  return element('figure', properties, children);
}

/** The ids of the sources that are cited among the words, which are still as they were written. */
function citedIn(tag: Tag): string[] | undefined {
  const ids: string[] = [];
  visit(tag, (inner) => {
    const id = isTag(inner) && inner.name === 'Cite' ? propOf(inner, 'id')?.value : undefined;
    if (typeof id === 'string') ids.push(id);
  });
  return ids.length > 0 ? ids : undefined;
}

/** The id that the author gave, unless another statement has it. */
function ownId(tag: Tag, { id }: Props, { file, outline }: Context): string | undefined {
  const prop = propOf(tag, 'id');
  if (id === undefined || !prop || outline.statements.every((other) => other.id !== id)) return id;
  messages.repeatedStatementId(file, prop, id);
  return undefined;
}

interface Original {
  tag: Tag;
  lang: string;
}

function originalOf(statement: Tag, file: VFile): Original | undefined {
  const [first, second] = originalsIn(statement);
  if (second) messages.secondOriginal(file, second);
  if (!first) return undefined;
  if (!hasContent(first)) messages.emptyComponent(file, first, 'Original');
  const lang = checkProps(first, 'Original', file)?.lang;
  return lang === undefined ? undefined : { tag: first, lang };
}

function originalPart({ tag, lang }: Original): RootContent {
  return element('div', { className: ['statement-original'], lang, dir: 'auto' }, blocks(tag));
}

/**
 * Gives statements their anchors, in the outline and in their figures. Those by their position are kept as
 * empty elements while no author has given an id: other sites lead there.
 */
export function anchorStatements(figures: Figure[], { statements }: Outline): void {
  const areNumbered = statements.every(({ id }) => id === undefined);
  const names = lastingNames(statements);
  statements.forEach((statement, index) => {
    const { properties, children } = figures[index] ?? { properties: { id: '' }, children: [] };
    statement.anchor = properties.id = statementAnchor(names[index] ?? index + 1);
    if (areNumbered) children.unshift(element('span', { id: statementAnchor(index + 1) }, []));
  });
}
