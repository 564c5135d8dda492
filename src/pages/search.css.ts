import sheet from '../styles/search.css?raw';

/** The sheet of search, which nobody loads who only reads. */
export const GET = () => new Response(sheet, { headers: { 'content-type': 'text/css; charset=utf-8' } });
