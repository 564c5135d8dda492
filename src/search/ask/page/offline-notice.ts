import { unreachedWords } from '../../../base/words.ts';

/** Says above the page that search cannot be loaded without a connection, until there is one. */
export function sayUnreached(retry: () => void): void {
  if (document.querySelector('.unreached')) return;
  const notice = document.createElement('div');
  notice.className = 'marks unreached';
  notice.role = 'alert';
  const text = document.createElement('p');
  text.textContent = unreachedWords.offline;
  const end = () => {
    notice.remove();
    window.removeEventListener('online', end);
  };
  const buttons = [
    [unreachedWords.tryAgain, retry],
    [unreachedWords.close, () => undefined],
  ] as const;
  notice.append(
    text,
    ...buttons.map(([label, press]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', () => {
        end();
        press();
      });
      return button;
    }),
  );
  window.addEventListener('online', end);
  document.body.append(notice);
}
