import { dateInWords, writeDatesIn } from '../../base/days/date-words.ts';
import { calendarDate } from '../../base/days/dates.ts';
import { asKnownWords } from '../../base/words.ts';

/*
 * A story as it was known on a day. Whatever came to be known on a later one has its day on it, and is marked.
 */

const form = document.querySelector<HTMLFormElement>('form[data-as-known]');
const parameter = 'on';

if (form) {
  writeDatesIn(document.documentElement.lang);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(fieldOf(form)?.value);
  });
  allOf(form)?.addEventListener('click', () => {
    go(undefined);
  });
  addEventListener('popstate', () => {
    show(form, dayAsked());
  });
  addEventListener('hashchange', () => {
    show(form, dayAsked());
  });
  show(form, dayAsked());
}

/** The day of the address: what `?on=` says, or else the anchor of a day. */
function dayAsked(): string | undefined {
  const { searchParams, hash } = new URL(location.href);
  const asked = searchParams.get(parameter) ?? /^#on_(.+)$/.exec(hash)?.[1];
  return asked !== undefined && calendarDate(asked) ? asked : undefined;
}

function go(day: string | undefined): void {
  const url = new URL(location.href);
  if (day) url.searchParams.set(parameter, day);
  else url.searchParams.delete(parameter);
  url.hash = '';
  history.pushState(undefined, '', url);
  if (form) show(form, day);
}

function show(control: HTMLFormElement, day: string | undefined): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-known]'))
    element.toggleAttribute('data-later', day !== undefined && (element.dataset.known ?? '') > day);
  document.querySelector('main')?.toggleAttribute('data-story-on', day !== undefined);
  const steps = document.querySelectorAll('[data-step]').length;
  const later = document.querySelectorAll('[data-step][data-later]').length;
  const field = fieldOf(control);
  if (field) field.value = day ?? '';
  const all = allOf(control);
  if (all) all.hidden = day === undefined;
  const status = control.querySelector('[role=status]');
  if (status)
    status.textContent = day === undefined ? '' : asKnownWords.said({ day: dateInWords(day), steps, later });
}

function fieldOf(control: HTMLFormElement): HTMLInputElement | undefined {
  const field = control.elements.namedItem(parameter);
  return field instanceof HTMLInputElement ? field : undefined;
}

function allOf(control: HTMLFormElement): HTMLButtonElement | null {
  return control.querySelector<HTMLButtonElement>('button[type=button]');
}
