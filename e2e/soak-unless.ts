/** Details of a test that `npm test` asks only where something holds, and leaves to the soak elsewhere. */
export function soakUnless(isTelling: boolean): { tag: string[] } {
  return { tag: isTelling ? [] : ['@soak'] };
}
