/** What the tests use of Citation.js, which comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    data: {
      title?: unknown;
      author?: unknown;
      publisher?: unknown;
      issued?: unknown;
      URL?: unknown;
    }[];
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
