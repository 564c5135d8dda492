import { createHash } from 'node:crypto';

export const entryPath = 'pagefind-entry.json';

/** What names are made of, in hexadecimal digits as Pagefind's own. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Pagefind's compiled code. Without the forms of a language's words, it is that for unknown ones. */
export function wasmPath(wasm: string | null): string {
  return `wasm.${wasm ?? 'unknown'}.pagefind`;
}

export function metaPath(name: string): string {
  return `pagefind.${name}.pf_meta`;
}

export function fragmentPath(name: string): string {
  return `fragment/${name}.pf_fragment`;
}

export function chunkPath(name: string): string {
  return `index/${name}.pf_index`;
}
