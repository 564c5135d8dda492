import { outputOf, type Output } from '../../archive/outputs.ts';
import { bytes, numberInWords } from '../../base/text/measures.ts';
import type { ListedFile } from '../folders/listing.ts';

/** What an archive saves that turns an output off. */
export interface Saving {
  output: Output;
  files: number;
  /** In bytes. */
  size: number;
}

/** What each output of a site takes: nothing of one that it has not. */
export function savingsIn(files: Pick<ListedFile, 'path' | 'size'>[]): Saving[] {
  const savings = new Map<Output, Saving>();
  for (const { path, size } of files) {
    const output = outputOf(`/${path}`);
    if (output === undefined) continue;
    const { files: count, size: total } = savings.get(output) ?? { files: 0, size: 0 };
    savings.set(output, { output, files: count + 1, size: total + size });
  }
  return [...savings.values()];
}

/** Outputs to turn off. */
export interface Advice {
  sentence: string;
  /** Of what is limited: files or bytes. */
  saved: number;
}

/**
 * Which outputs to turn off: the least that saves enough, or else those that save most until it is.
 *
 * @param needed how much has to be saved of what a host limits
 * @returns nothing for a site without outputs
 */
export function outputsToTurnOff(
  limited: 'files' | 'size',
  needed: number,
  savings: Saving[],
): Advice | undefined {
  const byMost = savings.toSorted((a, b) => b[limited] - a[limited]);
  if (byMost.length === 0) return undefined;
  const alone = byMost.findLast((saving) => saving[limited] >= needed);
  const chosen = alone ? [alone] : untilEnough(byMost, limited, needed);
  const [files, size] = [sum(chosen, 'files'), sum(chosen, 'size')];
  const settings = chosen.map(({ output }) => `${output}: ${output === 'feeds' ? 'none' : 'false'}`);
  const saved = limited === 'files' ? files : size;
  const amount = `${numberInWords(files)} ${files === 1 ? 'file' : 'files'} and ${bytes(size)}`;
  const rest = saved >= needed ? '' : ': not enough';
  return { sentence: `outputs: { ${settings.join(', ')} } in archive.yaml saves ${amount}${rest}.`, saved };
}

function untilEnough(byMost: Saving[], limited: 'files' | 'size', needed: number): Saving[] {
  let saved = 0;
  return byMost.filter((saving) => {
    const isWanted = saved < needed;
    saved += saving[limited];
    return isWanted;
  });
}

function sum(savings: Saving[], of: 'files' | 'size'): number {
  return savings.reduce((total, saving) => total + saving[of], 0);
}
