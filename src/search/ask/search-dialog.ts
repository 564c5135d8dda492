import { searchLookUrl } from '../../base/urls.ts';
import { dialogWords } from '../../base/words.ts';
import './archive-search.ts';

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

/** Opens the search dialog over the page; what was asked for last stands in it. */
export async function openSearchDialog(): Promise<void> {
  await styled();
  const dialog = document.querySelector<HTMLDialogElement>('dialog.search') ?? appended();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector<HTMLElement>('archive-search')?.focus();
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
