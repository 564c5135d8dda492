import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { meantIn } from '../../base/refusals.ts';
import { propMeant } from '../findings/prop-meant.ts';
import * as messages from '../findings/tag-messages.ts';
import { vocabulary, type Tag, type Word } from '../vocabulary.ts';

export type Props = Record<string, string | undefined>;

/**
 * The props of a component of the vocabulary, with a message for each that is wrong. Those that are right are told
 * all the same, so that what they lead to is looked at in the same round; undefined where one is missing that it needs.
 */
export function checkProps(tag: Tag, word: Word, file: VFile): Props | undefined {
  const schema = vocabulary[word];
  const props = textsOf(tag, word, file);
  const isSound = Object.keys(props).length === tag.attributes.length;
  const result = schema.safeParse(props);
  if (result.success) return isSound || isWhole(word, props) ? props : undefined;
  for (const issue of result.error.issues) {
    const name = String(issue.path[0]);
    const attribute = propOf(tag, name);
    if (!attribute && !isMeant(tag, word, name)) messages.missingProp(file, tag, word, name);
    else if (attribute && name in props) {
      const refusal = { reason: issue.message, meant: meantIn(issue) };
      messages.wrongProp(file, attribute, word, props[name] ?? '', refusal);
    }
  }
  const wrong = new Set(result.error.issues.map(({ path: [name] }) => String(name)));
  const right = Object.fromEntries(Object.entries(props).filter(([name]) => !wrong.has(name)));
  return schema.safeParse(right).success && isWhole(word, right) ? right : undefined;
}

/** Whether a component says what it cannot be without: who is quoted may be said in two ways. */
function isWhole(word: Word, { by, speaker }: Props): boolean {
  return word !== 'Statement' || by !== undefined || speaker !== undefined;
}

/** Whether a prop that is missing stands there under another name, of which is told. */
function isMeant({ attributes }: Tag, word: Word, name: string): boolean {
  const known = Object.keys(vocabulary[word].shape);
  return attributes.some(
    (one) =>
      one.type === 'mdxJsxAttribute' &&
      !known.includes(one.name) &&
      propMeant(one.name, known)?.candidate === name,
  );
}

/** Props as texts, the first of each name, with a message for each that is unknown, no text, or there again. */
function textsOf(tag: Tag, word: Word, file: VFile): Props {
  const { shape } = vocabulary[word];
  const props: Props = {};
  for (const attribute of tag.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && !Object.hasOwn(shape, attribute.name))
      messages.unknownProp(file, attribute, tag, word, Object.keys(shape));
    else if (!isText(attribute)) messages.propNotText(file, attribute, tag, word);
    else if (Object.hasOwn(props, attribute.name)) {
      const { name, value } = attribute;
      messages.repeatedProp(file, attribute, word, { name, isTwin: props[name] === value });
    } else props[attribute.name] = attribute.value;
  }
  return props;
}

/** The prop of a name, as it is written. */
export function propOf(tag: Tag, name: string): MdxJsxAttribute | undefined {
  return tag.attributes.filter((one) => one.type === 'mdxJsxAttribute').find((one) => one.name === name);
}

function isText(
  attribute: MdxJsxAttribute | MdxJsxExpressionAttribute,
): attribute is MdxJsxAttribute & { value: string } {
  return attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
}
