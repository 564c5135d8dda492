/** Objects as JSON, one a line. */
export function ndjson(objects: object[]): string {
  return objects.map((one) => `${JSON.stringify(one)}\n`).join('');
}
