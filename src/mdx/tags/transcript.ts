import type { Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { Outline, WrittenTurn } from '../../base/outline.ts';
import { turnAnchor } from '../../base/urls.ts';
import { transcriptWithoutTurns, unmarkedSpeaker } from '../findings/sign-messages.ts';
import { element, slot } from '../nodes.ts';
import { lineOf, noteSubjects, start } from '../tag-parts.ts';
import type { Tag } from '../vocabulary.ts';
import { lastingNames } from './anchors.ts';
import type { Props } from './props.ts';
import { labelOf, openingIn, unmarkedIn, type Opening } from './turn-opening.ts';
import { turnSizeClass } from './turn-size.ts';

/** Where a turn's anchor belongs, which is known only when all turns of the text are. */
export interface TurnPart {
  properties: { id: string };
}

interface Context {
  file: VFile;
  outline: Outline;
  turnParts: TurnPart[];
}

/** Notes a `<Transcript>` with its turns, and returns it with a slot before each for who speaks. */
export function transcriptPart(tag: Tag, props: Props, { file, outline, turnParts }: Context): RootContent {
  noteSubjects(tag, props, outline);
  const transcript = new Set(outline.turns.map((turn) => turn.transcript)).size;
  const blocks = tag.children.flatMap(apart);
  const labels = new Set(blocks.flatMap((block) => openingIn(block)?.label ?? []));
  const written: RootContent[] = [];
  const turns: TurnInText[] = [];
  let hasUnmarked = false;
  for (const block of blocks) {
    const opening = openingIn(block);
    if (opening) {
      const turn = turnIn(block, opening, props, transcript);
      turn.children.unshift(slot('turn', outline.turns.push(turn.noted) - 1));
      turns.push(turn);
      turnParts.push(turn);
      written.push(element('section', turn.properties, turn.children));
      continue;
    }
    const isAside = isRemark(block);
    const unmarked = isAside ? undefined : unmarkedIn(block, labels);
    if (unmarked !== undefined) unmarkedSpeaker(file, block, unmarked);
    hasUnmarked ||= unmarked !== undefined;
    const turn = turns.at(-1);
    (turn?.children ?? written).push(isAside ? remark(block) : block);
    if (turn && !isAside) turn.noted.text = `${turn.noted.text} ${lineOf(block)}`.trim();
  }
  if (turns.length === 0 && written.length > 0 && !hasUnmarked) transcriptWithoutTurns(file, tag);
  for (const { properties, children } of turns) properties.className.push(turnSizeClass(children.slice(1)));
  const language = props.lang ? { lang: props.lang, dir: 'auto' } : {};
  return element('div', { className: ['transcript'], ...language }, [
    slot('speakers', transcript),
    ...written,
  ]);
}

/** A turn as the outline notes it, and the section that it becomes. */
interface TurnInText {
  noted: WrittenTurn;
  properties: { id: string; className: string[] };
  children: RootContent[];
}

/** The turn that a block begins. Its anchor and the rest of its words are not known yet. */
function turnIn(
  block: RootContent,
  { label, time, rest }: Opening,
  { on, at, source, topic, lang }: Props,
  transcript: number,
): TurnInText {
  const noted = {
    label,
    time,
    on,
    at,
    source,
    topic,
    lang,
    transcript,
    text: lineOf(rest),
    anchor: '',
    position: start(block),
  };
  return { noted, properties: { id: '', className: ['transcript-turn'] }, children: [rest] };
}

function remark(block: RootContent): RootContent {
  return element('div', { className: ['transcript-remark'] }, [block]);
}

/** Gives turns their anchors, in the outline and in the tree. */
export function anchorTurns(parts: TurnPart[], { turns }: Outline): void {
  const names = lastingNames(turns);
  turns.forEach((turn, index) => {
    turn.anchor = turnAnchor(names[index] ?? String(index + 1));
    const part = parts[index];
    if (part) part.properties.id = turn.anchor;
  });
}

/** A paragraph whose lines begin with names is as many paragraphs. */
function apart(block: RootContent): RootContent[] {
  if (block.type !== 'paragraph') return [block];
  const paragraphs: Paragraph[] = [];
  block.children.forEach((child, index) => {
    const before = block.children[index - 1];
    const beginsLine = before?.type === 'break' || (before?.type === 'text' && before.value.endsWith('\n'));
    const last = paragraphs.at(-1);
    if (!last || (beginsLine && labelOf(child, block.children[index + 1]) !== undefined))
      paragraphs.push({ ...block, position: child.position, children: [child] });
    else last.children.push(child);
  });
  return paragraphs;
}

/** `*(Laughter.)*` */
function isRemark(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false;
  return (
    block.children.every((child) => child.type === 'emphasis' || toString(child).trim() === '') &&
    /^\s*[([][^]*[)\]][.!]?\s*$/.test(toString(block))
  );
}
