/** What of a logger is needed. */
interface Voice {
  error: (text: string) => void;
  info: (text: string) => void;
}

/**
 * Tells the errors of one reading after the other: each report once, however many files were saved at a
 * time, and that there are none any more.
 */
export function toldChanges(): (report: string, voice: Voice) => void {
  let told = '';
  return (report, voice) => {
    if (report === told) return;
    told = report;
    if (report === '') voice.info('All errors are mended.');
    else voice.error(`\n${report}`);
  };
}
