import type { z } from 'zod';
import { safeParse } from 'zod/v4/core';
import { elementOf } from '../../schema/parts.ts';

/** What can be known of a file that breaks the contract: enough to check what it refers to, not to publish. */
export interface Salvage {
  data: Record<string, unknown>;
  /** Fields in whose place something else stands: nothing is to be said of those. */
  lost: string[];
  /** Of lists without their wrong entries: where in the file each entry stands. */
  indexes: Record<string, number[]>;
}

/**
 * The sound fields of a file, with the sound entries of its lists; what is missing or wrong is empty.
 *
 * @param written the fields as they are written
 * @param unsettled those of which it is open what they say
 */
export function salvaged(written: unknown, schema: z.ZodObject, unsettled: PropertyKey[][] = []): Salvage {
  const salvage: Salvage = { data: {}, lost: [], indexes: {} };
  // What is missing may stand there under a wrong name, or in what no parser could read.
  const isRead = typeof written === 'object' && written !== null;
  const isDoubtful = !isRead || Object.keys(written).some((name) => !(name in schema.shape));
  for (const [name, field] of Object.entries<z.core.$ZodType>(schema.shape)) {
    const isSettled = !unsettled.some(([first]) => first === name);
    const value: unknown = isSettled ? Reflect.get(Object(written), name) : undefined;
    const whole = safeParse(field, value);
    const element = elementOf(field);
    if (whole.success) {
      salvage.data[name] = whole.data;
      if ((isDoubtful || !isSettled) && value === undefined) salvage.lost.push(name);
    } else if (Array.isArray(value) && element) {
      const sound = value.flatMap((one: unknown, index) => {
        const { success, data } = safeParse(element, one);
        return success ? [{ data, index }] : [];
      });
      salvage.data[name] = sound.map(({ data }) => data);
      salvage.indexes[name] = sound.map(({ index }) => index);
    } else {
      const missing: { success: boolean; data?: unknown } = safeParse(field, undefined);
      salvage.data[name] = missing.success ? missing.data : element ? [] : '';
      salvage.lost.push(name);
    }
  }
  return salvage;
}
