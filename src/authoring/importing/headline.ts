/** What stands between a title and where it was published. */
const signs = /\s+[|–—·•»:-]+\s+/g;

/**
 * The title of a page without the names that sites put beside it: `Dockers close the port | News | Harbour Gazette`.
 *
 * @param headings the first headings of the page: where the title begins with one, that is all of it
 * @param names of who publishes the page: of a site, an organisation, a host
 */
export function headlineOf(title: string, headings: string[], names: (string | undefined)[]): string {
  const ours = names.flatMap((name) => (name ? [plain(name)] : []));
  const isOurs = (part: string) => ours.includes(plain(part));
  const heading = headings.find((one) => !isOurs(one) && beginsWith(title, one));
  if (heading !== undefined) return heading;
  const parts = [...title.matchAll(signs)];
  const [first, last] = [parts[0], parts.at(-1)];
  if (last && isOurs(title.slice(last.index + last[0].length))) return title.slice(0, last.index);
  if (first && isOurs(title.slice(0, first.index))) return title.slice(first.index + first[0].length);
  return title;
}

/** Whether a title is a heading with something beside it. */
function beginsWith(title: string, heading: string): boolean {
  return heading !== '' && title.startsWith(heading) && title.slice(heading.length).search(signs) === 0;
}

/** `The Harbour Gazette`, `harbourgazette.example` and `Harbour Gazette` are one name. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the\s|www\.)/, '')
    .replace(/(?:\.[a-z]{2,})+$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
