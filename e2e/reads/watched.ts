import type { Archive } from '../../src/archive/model.ts';
import type { Watcher } from '../../src/site/watcher.ts';

/** Of each object, which of its properties were read that hold no other object. */
type Reads = Map<object, Set<PropertyKey>>;

/** What a page read of the archive that decides nothing about whether it is made again. */
export interface Unseen {
  page: string;
  /** Where it was found: `briefings.3.cast.0.actor.name`. */
  path: string;
}

/** Parts of a briefing that come from its own file alone, whose digest stands for them. */
const own = ['entry', 'outline', 'sources', 'corrections', 'withdrawal', 'authors', 'identifiers'];

/** Lists of a briefing of whose items the same holds, and not of what they lead to. */
const ownLists = ['statements', 'turns'];

/** What another property says as well; unpublished is only shown by the preview, which keeps nothing. */
const saidBy: Record<PropertyKey, string> = { id: 'url', subject: 'url', isUnpublished: 'url', year: 'date' };

/** What all pages are kept by: the settings, and the titles of pages that each leads to. */
const everywhere = new Set<PropertyKey>(['site', 'pages']);

/**
 * An archive of which everything that is read is written down. A page that is kept from one build to the next
 * must be kept by all that it read: what it read, and what was not read to make its key, could change unnoticed.
 */
export class WatchedArchive implements Watcher {
  readonly #proxies = new WeakMap<object, object>();
  readonly #originals = new WeakMap<object, object>();
  /** How each object was reached first, and whose file it is part of. */
  readonly #paths = new WeakMap<object, string>();
  readonly #owners = new WeakMap<object, object>();
  readonly #decided = new Map<string, Reads>();
  #reads: Reads = new Map();

  over(archive: Archive): Archive {
    return new Proxy(this.#watched(archive), {
      get: (target, name) => Reflect.get(everywhere.has(name) ? archive : target, name) as unknown,
    });
  }

  deciding(decide: () => string): string {
    this.#taken();
    const key = decide();
    const [before, reads] = [this.#decided.get(key), this.#taken()];
    for (const [thing, names] of before ?? []) for (const name of names) note(reads, thing, name);
    this.#decided.set(key, reads);
    return key;
  }

  /** @returns what was read while a page was made, and not while its key was */
  async making(
    { page, key }: { page: string; key: string },
    make: () => Promise<unknown>,
  ): Promise<Unseen[]> {
    this.#taken();
    await make();
    const decided = this.#decided.get(key) ?? new Map<object, Set<PropertyKey>>();
    return [...this.#taken()].flatMap(([thing, names]) =>
      [...names]
        .filter((name) => !has(decided, thing, name) && !this.#isOfFile(thing, decided))
        .map((name) => ({ page, path: `${this.#paths.get(thing) ?? ''}.${String(name)}` })),
    );
  }

  /** Whether a file whose digest was read has the value in it. */
  #isOfFile(thing: object, decided: Reads): boolean {
    const entry: unknown = Reflect.get(this.#owners.get(thing) ?? thing, 'entry');
    return typeof entry === 'object' && entry !== null && has(decided, entry, 'digest');
  }

  #taken(): Reads {
    const reads = this.#reads;
    this.#reads = new Map();
    return reads;
  }

  #watched<T extends object>(thing: T, path = '', owner?: object): T {
    const known = this.#proxies.get(thing) ?? (this.#originals.has(thing) ? thing : undefined);
    if (known) return known as T;
    const proxy = new Proxy(thing, {
      get: (target, property): unknown => {
        const value: unknown = Reflect.get(target, property);
        if (typeof property === 'symbol' || typeof value === 'function') return value;
        if (isObject(value)) return this.#watched(value, `${path}.${property}`, owner);
        note(this.#reads, target, property);
        return value;
      },
      has: (target, property) => {
        if (!isObject(Reflect.get(target, property))) note(this.#reads, target, property);
        return property in target;
      },
      ownKeys: (target) => {
        note(this.#reads, target, keys);
        return Reflect.ownKeys(target);
      },
    });
    this.#proxies.set(thing, proxy);
    this.#originals.set(proxy, thing);
    this.#paths.set(thing, path.slice(1));
    if (owner) this.#owners.set(thing, owner);
    if ('entry' in thing) this.#own(thing, path);
    return proxy;
  }

  /** Notes what is of a briefing's own file, however it is reached. */
  #own(briefing: object, path: string): void {
    for (const name of own) {
      const value: unknown = Reflect.get(briefing, name);
      if (isObject(value)) this.#watched(value, `${path}.${name}`, briefing);
    }
    for (const source of listOf(briefing, 'sources')) this.#watched(source, `${path}.sources`, briefing);
    for (const item of ownLists.flatMap((name) => listOf(briefing, name))) {
      this.#owners.set(item, briefing);
      for (const list of Object.values(item)) if (Array.isArray(list)) this.#owners.set(list, briefing);
    }
  }
}

/** Stands for the names of all properties. */
const keys = Symbol('keys');

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function listOf(thing: object, name: string): object[] {
  const list: unknown = Reflect.get(thing, name);
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** Whether a property was read, or it was seen that there is none. */
function has(reads: Reads, thing: object, name: PropertyKey): boolean {
  const names = reads.get(thing);
  if (names?.has(name) || names?.has(saidBy[name] ?? name) || (names?.has(keys) && !(name in thing)))
    return true;
  return Array.isArray(thing) && Number(name) >= thing.length && names?.has('length') === true;
}

function note(reads: Reads, thing: object, name: PropertyKey): void {
  const names = reads.get(thing) ?? new Set();
  reads.set(thing, names.add(name));
}
