/** A thing of the model whose own fields and lists can be written. */
type Writable<Thing> = {
  -readonly [Field in keyof Thing]: Thing[Field] extends readonly (infer One)[] ? One[] : Thing[Field];
};

/**
 * A thing of the archive that is still being joined. The model lets nobody change what it holds; only the join,
 * which puts it together in both directions, writes to it, and all of it through here.
 */
export function writable<Thing extends object>(thing: Thing): Writable<Thing> {
  return thing as Writable<Thing>;
}
