import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Outline, WrittenTurn } from '../base/outline.ts';
import type { VFile } from 'vfile';
import { turnAnchor } from '../base/urls.ts';
import { lastingNames } from './anchors.ts';
import { element, slot } from './nodes.ts';
import { transcriptWithoutTurns, unmarkedSpeaker } from './sign-messages.ts';
import type { Props } from './props.ts';
import { lineOf, noteSubjects, start } from './tag-parts.ts';
import { turnSizeClass } from './turn-size.ts';
import type { Tag } from './vocabulary.ts';

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

/** Whose turn a paragraph begins, when, and its words without that. */
interface Opening {
  label: string;
  time: string | undefined;
  rest: Paragraph;
}

function openingIn(block: RootContent): Opening | undefined {
  if (block.type !== 'paragraph') return undefined;
  const [first, ...others] = block.children;
  const [next, ...more] = others;
  const written = first && labelOf(first, next);
  if (written === undefined) return undefined;
  const { label, time: inLabel } = withoutTime(written);
  const text = next?.type === 'text' ? next.value : '';
  const parted = partedEnd.exec(text);
  const words = parted ? text.slice(parted[0].length) : text.replace(/^[:：]/, '');
  const time = timeFirst.exec(words);
  const value = words.slice(time?.[0].length ?? 0).trimStart();
  const children = next?.type === 'text' ? [{ ...next, value }, ...more] : others;
  return { label, time: time?.[1] ?? inLabel ?? parted?.[1], rest: { ...block, children } };
}

/** Hours and minutes, or those and seconds: `10:02`, `1:02:33`. */
const clock = String.raw`(\d{1,3}(?::\d{2}){1,2})`;
const setApart = String.raw`[[(]${clock}[\])]`;

/** A time before the words of a turn: `[10:02] Thank you.` */
const timeFirst = new RegExp(String.raw`^\s*\[${clock}\]`);

/** A time between a name and its colon: `**Name** (12:04):`. */
const partedEnd = new RegExp(String.raw`^\s*${setApart}\s*[:：]`);

/** A time set apart from the name behind it: `[10:02] THE CHAIR`, `10:02 — THE CHAIR`. */
const timeBefore = new RegExp(String.raw`^(?:${setApart}[,:：]?\s+|${clock},?\s+[-–—]\s+)(?=\S)`);

/** The same behind it: `THE CHAIR (10:02)`, `THE CHAIR, 10:02`. */
const timeBehind = new RegExp(String.raw`(?:${setApart}|, ${clock})$`);

/** A name without its time. One that is not set apart belongs to the name: `John 3:16`, `7:30 Report`. */
function withoutTime(written: string): { label: string; time?: string | undefined } {
  const found = timeBefore.exec(written) ?? timeBehind.exec(written);
  if (!found) return { label: written };
  const [whole, inBrackets, bare] = found;
  const label = (found.index === 0 ? written.slice(whole.length) : written.slice(0, found.index)).trimEnd();
  return label === '' ? { label: written } : { label, time: inBrackets ?? bare };
}

/** `**Name:**`, `**Name**:` or `**Name** (12:04):`, with the colon of Chinese and Japanese, too. */
function labelOf(node: PhrasingContent, next: PhrasingContent | undefined): string | undefined {
  const name = node.type === 'strong' ? toString(node).trim() : '';
  if (/^\S.*[:：]$/s.test(name)) return name.slice(0, -1).trim();
  const rest = next?.type === 'text' ? next.value : '';
  return name !== '' && (/^[:：]/.test(rest) || partedEnd.test(rest)) ? name : undefined;
}

const timeInFront = new RegExp(String.raw`^\s*${setApart}\s*`);
const nameBeforeTime = new RegExp(String.raw`^(\S[^:：\n]{0,80}?)\s*${setApart}`);

/**
 * Who seems to speak where no turn begins: `THE CLERK: Order.`, as transcripts of other houses are printed, `Q: Why?`,
 * and whoever has a turn elsewhere in the transcript, in a list, a quotation, a heading or behind a time.
 */
function unmarkedIn(block: RootContent, labels: ReadonlySet<string>): string | undefined {
  if (block.type === 'code') return undefined;
  const text = toString(block).replace(timeInFront, '');
  const timed = nameBeforeTime.exec(text)?.[1];
  if (timed !== undefined && labels.has(timed)) return timed;
  const name = /^([^\s:：][^:：\n]{0,80}?)\s*(?::(?:\s|$)|：)/u.exec(text)?.[1];
  if (name === undefined || labels.has(name)) return name;
  return /^\p{Lu}[\p{Lu}\p{M}.’' -]{0,40}$/u.test(name) ? name : undefined;
}

/** `*(Laughter.)*` */
function isRemark(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false;
  return (
    block.children.every((child) => child.type === 'emphasis' || toString(child).trim() === '') &&
    /^\s*[([][^]*[)\]][.!]?\s*$/.test(toString(block))
  );
}
