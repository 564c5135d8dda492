import { searchLookUrl } from '../../../base/urls.ts';
import { dialogWords } from '../../../base/words.ts';
import { ArchiveSearch } from './archive-search.ts';
import type { WaitingField } from './waiting-field.ts';

let isStyled: Promise<void> | undefined;

/** Asks for the sheet of search, once. Rejects when it does not come. */
function styled(): Promise<void> {
  return (isStyled ??= new Promise((resolve, reject) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = searchLookUrl;
    sheet.addEventListener('load', () => {
      resolve();
    });
    sheet.addEventListener('error', () => {
      reject(new Error(`${searchLookUrl} cannot be loaded.`));
    });
    document.head.append(sheet);
  }));
}

/** Opens the search dialog over the page; what was typed meanwhile stands in it, or what was asked for last. */
export async function openSearchDialog(waiting: WaitingField): Promise<void> {
  await styled();
  const dialog = document.querySelector<HTMLDialogElement>('dialog.search') ?? appended();
  // Before the dialog opens: it gives the focus back to where it was.
  const typed = waiting.leave();
  if (!dialog.open) dialog.showModal();
  const search = dialog.querySelector('archive-search');
  if (search instanceof ArchiveSearch) search.begin(typed);
}

function appended(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'search';
  dialog.ariaLabel = dialogWords.search;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'close';
  close.ariaLabel = dialogWords.close;
  close.textContent = '×';
  close.addEventListener('click', () => {
    dialog.close();
  });
  // A click beside the dialog, on what it covers, has the dialog itself for its target.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  // A result on the page that is open already only moves it.
  dialog.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('ol h2 a')) dialog.close();
  });
  const search = document.createElement('archive-search');
  search.dataset.dialog = '';
  dialog.append(close, search);
  document.body.append(dialog);
  return dialog;
}
