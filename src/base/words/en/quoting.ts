/** Words of what offers to copy a selection as a quotation, for the browser. */
export const quotingWords = {
  copy: 'Copy quotation',
  copied: 'Copied',
  notCopied: 'Not copied',
  notAllowed: 'The browser does not allow copying.',
  /** With everything that it takes to find it again, above its address. */
  quotation: ({
    text,
    speaker,
    title,
    date,
    site,
    status,
  }: { speaker?: string | undefined; status?: string | undefined } & Record<
    'text' | 'title' | 'date' | 'site',
    string
  >) =>
    `“${text}” — ${speaker ? `${speaker}, ` : ''}in “${title}”, ${site}, ${date}.${status ? ` ${status}.` : ''}`,
};
