const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** `1,234`, or `1.2`. */
export function numberInWords(value: number): string {
  return number.format(value);
}

/** Milliseconds as `0.4 s`, `12 s` or `3 min 20 s`. */
export function seconds(milliseconds: number): string {
  const whole = milliseconds / 1000;
  if (whole < 10) return `${whole.toFixed(1)} s`;
  const rounded = Math.round(whole);
  if (rounded < 120) return `${rounded} s`;
  return `${Math.floor(rounded / 60)} min ${rounded % 60} s`;
}

/** Bytes as `820 kB` or `1.2 MB`, in thousands. */
export function bytes(count: number): string {
  if (count < 1_000_000) return `${numberInWords(Math.ceil(count / 1000))} kB`;
  if (count < 1_000_000_000) return `${numberInWords(count / 1_000_000)} MB`;
  return `${numberInWords(count / 1_000_000_000)} GB`;
}
