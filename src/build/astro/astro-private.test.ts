import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesEntry, rendererFrom, type Modules } from './astro-private.ts';

interface Style {
  type: string;
  src?: string;
}

/** What Astro compiles and how it lists pages, as far as it is used: the page for missing ones wears its sheets. */
function modules(change: { app?: object; styles?: Style[]; paths?: object; listed?: unknown } = {}): Modules {
  const { styles = [{ type: 'external', src: '_astro/site.css' }], listed } = change;
  const routeData = { route: '/404', component: 'src/pages/404.astro', type: 'page' };
  let internals: { pagesByKeys?: Map<string, { styles: { sheet: Style }[] }> } = {};
  const app = {
    manifest: { routes: [{ routeData, styles }] },
    setInternals: (given: typeof internals) => (internals = given),
    setOptions: () => undefined,
    render: () => {
      const worn = internals.pagesByKeys?.get('/404&src/pages/404.astro')?.styles ?? [];
      return Promise.resolve(new Response(worn.map(({ sheet }) => `<link href="/${sheet.src}">`).join('')));
    },
    ...change.app,
  };
  class StaticPaths {
    getAll = () => Promise.resolve(listed ?? [{ pathname: '/404', route: routeData }]);
  }
  return { pages: { app }, paths: { StaticPaths, ...change.paths } };
}

test('pages that Astro compiled are listed and rendered with their styles', async () => {
  const renderer = await rendererFrom(modules());
  const [page] = await renderer.getStaticPaths();
  assert.ok(page);

  const result = await renderer.render(new Request('http://localhost/404/'), { routeData: page.route });

  assert.equal(page.pathname, '/404');
  assert.equal(await (result as Response).text(), '<link href="/_astro/site.css">');
});

const changes: Record<string, [Parameters<typeof modules>[0], RegExp]> = {
  'has no app': [{ app: { setInternals: undefined } }, /what it compiles has no setInternals/],
  'takes options by another name': [{ app: { setOptions: undefined } }, /has no setOptions/],
  'renders by another name': [{ app: { render: undefined } }, /has no render/],
  'keeps routes elsewhere': [{ app: { manifest: {} } }, /has no routes/],
  'has no page for missing ones': [{ app: { manifest: { routes: [] } } }, /lists no page for missing ones/],
  'names styles otherwise': [{ styles: [{ type: 'external' }] }, /come without their styles/],
  'finds no styles': [
    { app: { render: () => Promise.resolve(new Response('<html>')) } },
    /come without their styles/,
  ],
  'lists pages elsewhere': [{ paths: { StaticPaths: undefined } }, /exports no StaticPaths/],
  'lists pages otherwise': [{ listed: [{ path: '/404' }] }, /lists pages in another form/],
};

for (const [how, [change, message]] of Object.entries(changes))
  test(`an Astro that ${how} is told from the one that is known`, async () => {
    await assert.rejects(rendererFrom(modules(change)), {
      name: 'LibraryChanged',
      library: 'Astro',
      message,
    });
  });

test('the module with all pages is known by the beginning of its name', () => {
  assert.equal(pagesEntry(['chunks/a.mjs', 'prerender-entry.Bx1.mjs']), 'prerender-entry.Bx1.mjs');
  assert.equal(pagesEntry(['chunks/a.mjs']), undefined);
});
