import type { CslItem } from './csl-item.ts';
import type { Written } from './markup.ts';
import { ending, isOrdinary } from './ordinary.ts';
import type { Writer } from './writer.ts';

/*
 * A style makes the same of all briefings of an archive but for title, day, year and address. So the
 * processor cites a blank once for each month, and each item is filled in there as in a form: that takes a
 * fortieth of the time it takes to cite it.
 */

/** What a blank has where items differ. Styles leave it whole, and no archive has it in its name. */
const standIns = { title: 'xqzj of qxvk', day: 86_420, year: 97_531, address: 'https://xqzj/' };

/** A citation of a blank, cut at the stand-ins: every second piece is one. */
interface Form {
  html: string[];
  text: string[];
}

/**
 * Takes a style’s writer and returns a quick one. It writes an item as the writer does, or not at all when
 * that is not certain. It keeps a form for each month and each mark that may end a title.
 */
export function quickWriter(writer: Writer): (item: CslItem) => Written | undefined {
  const values: Record<string, (item: CslItem) => string> = {
    [standIns.title]: ({ title }) => printed(title),
    [writer.titleCase(standIns.title)]: ({ title }) => printed(writer.titleCase(title)),
    [standIns.day]: ({ issued: { 'date-parts': date } }) => String(date[0][2]),
    [standIns.year]: ({ issued: { 'date-parts': date } }) => String(date[0][0]),
    [standIns.address]: ({ URL: address }) => address,
  };
  const cuts = new RegExp(`(${Object.keys(values).join('|')})`);
  const forms = new Map<string, Form | undefined>();

  return (item) => {
    if (!isOrdinary(item)) return undefined;
    const blank = blankFor(item);
    const key = JSON.stringify(blank);
    if (!forms.has(key)) forms.set(key, formOf(writer.write([blank]).get(blank.id), cuts));
    const form = forms.get(key);
    return form && filled(form, (standIn) => values[standIn]?.(item) ?? '');
  };
}

/** The blank is the same for all items of an archive with the same month and the same mark at the end. */
function blankFor(item: CslItem): CslItem {
  const [[, month]] = item.issued['date-parts'];
  const [mark = ''] = ending.exec(item.title) ?? [];
  return {
    ...item,
    id: 'blank',
    title: standIns.title + mark,
    issued: { 'date-parts': [[standIns.year, month, standIns.day]] },
    URL: standIns.address,
    note: '',
  };
}

/** Undefined when the style leaves out or changes a stand-in, or the archive has one in its name. */
function formOf(written: Written | undefined, cuts: RegExp): Form | undefined {
  if (!written) return undefined;
  const form = { html: written.html.split(cuts), text: written.text.split(cuts) };
  return hasEachOnce(form.html) && hasEachOnce(form.text) ? form : undefined;
}

function hasEachOnce(pieces: string[]): boolean {
  const found = pieces.filter((_, index) => index % 2 === 1).map((standIn) => standIn.toLowerCase());
  const { length } = Object.keys(standIns);
  return found.length === length && new Set(found).size === length;
}

function filled({ html, text }: Form, valueOf: (standIn: string) => string): Written {
  return {
    html: joined(html, (standIn) => valueOf(standIn).replaceAll('&', '&#38;')),
    text: joined(text, valueOf),
  };
}

function joined(pieces: string[], valueOf: (standIn: string) => string): string {
  return pieces.map((piece, index) => (index % 2 === 0 ? piece : valueOf(piece))).join('');
}

/** A title as styles print it, without the mark at its end, which the form has. */
function printed(title: string): string {
  return title.replace(ending, '').replaceAll("'", '’');
}
