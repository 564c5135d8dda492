import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { meantIn } from '../base/refusals.ts';
import * as messages from './messages.ts';
import { vocabulary, type Tag, type Word } from './vocabulary.ts';

export type Props = Record<string, string | undefined>;

/** The props of a component of the vocabulary, or undefined and a message for each that is wrong. */
export function checkProps(tag: Tag, word: Word, file: VFile): Props | undefined {
  const schema = vocabulary[word];
  const props: Props = {};
  let sound = true;
  for (const attribute of tag.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && !Object.hasOwn(schema.shape, attribute.name)) {
      messages.unknownProp(file, attribute, tag, word, Object.keys(schema.shape));
      sound = false;
    } else if (!isText(attribute)) {
      messages.propNotText(file, attribute, tag, word);
      sound = false;
    } else if (Object.hasOwn(props, attribute.name)) {
      const { name, value } = attribute;
      messages.repeatedProp(file, attribute, word, { name, isTwin: props[name] === value });
      sound = false;
    } else {
      props[attribute.name] = attribute.value;
    }
  }
  if (!sound) return undefined;

  const result = schema.safeParse(props);
  for (const issue of result.error?.issues ?? []) {
    const name = String(issue.path[0]);
    const attribute = propOf(tag, name);
    const refusal = { reason: issue.message, meant: meantIn(issue) };
    if (attribute) messages.wrongProp(file, attribute, word, props[name] ?? '', refusal);
    else messages.missingProp(file, tag, word, name);
  }
  return result.success ? props : undefined;
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
