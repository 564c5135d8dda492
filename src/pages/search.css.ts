import field from '../styles/search/field.css?raw';
import help from '../styles/search/help.css?raw';
import layout from '../styles/search/layout.css?raw';
import narrowing from '../styles/search/narrowing.css?raw';
import results from '../styles/search/results.css?raw';
import status from '../styles/search/status.css?raw';
import waiting from '../styles/search/waiting.css?raw';

/** What stands later outweighs what stands before it: where all of it stands comes last. */
const sheet = [field, narrowing, status, results, help, waiting, layout].join('\n');

/** The sheet of search, which nobody loads who only reads. */
export const GET = () => new Response(sheet, { headers: { 'content-type': 'text/css; charset=utf-8' } });
