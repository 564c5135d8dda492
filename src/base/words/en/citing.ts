/** Words of how a page is cited, and what is said on it. */
export const citeWords = {
  cite: { briefing: 'Cite this briefing', story: 'Cite this story' },
  contents: ({ styles, files, data }: { styles: string[]; files: number; data: number }) =>
    [...styles, ...(files > 0 ? ['files'] : []), ...(data > 0 ? ['data'] : [])].join(', '),
  copyCitation: ({ style }: Record<'style', string>) => `Copy the ${style} citation`,
  files: 'Files',
  forManagers: 'For reference managers',
  asData: 'As data',
  page: { briefing: 'This briefing', story: 'This story' },
  citeStatement: 'Cite a statement',
  copyStatement: ({ number }: Record<'number', number>) => `Copy the citation of statement ${number}`,
};
