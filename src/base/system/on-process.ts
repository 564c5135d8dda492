/** Where modules of this process leave something for others of it. */
interface OnProcess<Value> {
  put: (value: Value) => void;
  /** What was put there last. */
  taken: () => Value | undefined;
}

/**
 * A place under a name of its own. Astro runs its loaders, its configuration and the pages in module graphs of their
 * own, where every module of ours exists once more: what all are to see cannot hang on a module.
 */
export function placeOnProcess<Value>(name: string): OnProcess<Value> {
  const key = Symbol.for(name);
  const place = globalThis as { [key]?: Value };
  return {
    put: (value) => {
      place[key] = value;
    },
    taken: () => place[key],
  };
}
