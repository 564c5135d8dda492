import { mistakes } from './mistakes/all.ts';
import type { Mistake } from './mistakes/mistake.ts';

/** A rule of the check, with what it says of a mistake. */
interface CheckRule {
  name: string;
  severity: 'error' | 'warning';
  /** The message for one mistake: what is wrong, and what to do. */
  example: string;
}

const line = /^.+?:\d+:\d+ {2}(error|warning) {2}(.+) {2}\(([\w-]+)\)$/;

export type Catalogue = [group: string, rules: CheckRule[]][];

/** Every rule once, in groups, each under the mistake that shows it first. The tests hold the examples true. */
export function catalogue(groups: Record<string, Mistake[]> = mistakes): Catalogue {
  const known = new Set<string>();
  return Object.entries(groups).flatMap(([group, ofGroup]): [string, CheckRule[]][] => {
    const rules = ofGroup
      .flatMap(({ expected }) => expected)
      .flatMap((said): CheckRule[] => {
        const [, severity, example = '', name = ''] = line.exec(said) ?? [];
        if (known.has(name)) return [];
        known.add(name);
        return [{ name, severity: severity === 'warning' ? 'warning' : 'error', example }];
      });
    return rules.length > 0 ? [[group, rules]] : [];
  });
}
