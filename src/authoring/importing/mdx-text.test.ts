import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMdx } from '../../content/reading/parse.ts';
import { briefingText } from '../../content/sample.ts';
import { briefingSchema } from '../../schema/schemas.ts';
import { nodesOfHtml, nodesOfMarkdown } from './foreign-text.ts';
import { mdxText } from './mdx-text.ts';

function fromHtml(html: string): string {
  return mdxText(nodesOfHtml(html), 'https://harbour.example/news/1');
}

/** What the check has against a text in a briefing. */
function errorsIn(text: string): string[] {
  const { problems } = parseMdx('x.mdx', briefingText({}, text), briefingSchema);
  return problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

test('text that MDX would take for code is escaped', () => {
  assert.equal(
    fromHtml('<p>{a} &lt;b&gt; * _c_</p><p>import duties</p><p>export figures</p>'),
    '\\{a} \\<b> \\* \\_c\\_\n\n&#x69;mport duties\n\n&#x65;xport figures\n',
  );
});

test('structure is kept: emphasis, lists, quotations, tables and code', () => {
  const html = `<p><b>A</b> and <em>b</em></p><ul><li>One</li><li>Two</li></ul><blockquote><p>Said</p></blockquote>
<table><tr><th>Port</th></tr><tr><td>{1}</td></tr></table><pre><code>a < {b}</code></pre>`;

  assert.equal(
    fromHtml(html),
    '**A** and _b_\n\n- One\n- Two\n\n> Said\n\n| Port |\n| ---- |\n| \\{1} |\n\n```\na < {b}\n```\n',
  );
});

test('cells without words keep their places in a table, and code without any is no loose sign', () => {
  assert.equal(
    fromHtml('<table><tr><th></th><th>Port</th></tr><tr><td>1</td><td></td></tr></table>'),
    '|   | Port |\n| - | ---- |\n| 1 |      |\n',
  );
  assert.equal(fromHtml('<p>a<code></code>.</p>'), 'a` `.\n');
});

test('links on the web stay, with their whole address, and others keep their words only', () => {
  const html =
    '<a href="/a">a</a> <a href="https://b.example/">b</a> <a href="javascript:x()">c</a> <a href="#d">d</a> <a href="mailto:e@e">e</a>';

  assert.equal(fromHtml(html), '[a](https://harbour.example/a) [b](https://b.example/) c d e\n');
  assert.equal(mdxText(nodesOfHtml('<a href="/a">a</a>')), 'a\n');
});

test('pictures, scripts, forms and characters that do not print go', () => {
  const html =
    '<figure><img src="x.jpg" alt="x"><figcaption>Quay</figcaption></figure><script>x</script><iframe src="x"></iframe><form><button>Go</button></form><p>Soft\u00adly\u202e[^1]</p>';

  assert.equal(fromHtml(html), 'Softly\n');
});

test('headings start below the title and pass over no level', () => {
  assert.equal(fromHtml('<h1>A</h1><h4>B</h4><h6>C</h6><h2>D</h2>'), '## A\n\n### B\n\n#### C\n\n## D\n');
});

test('Markdown loses its HTML and its links by reference, not its text', () => {
  const text =
    '# A\n\nSee [b][1], <b>c</b> ![d](e.png) and <f@g.example>.\n\n<div><p>H {i}</p></div>\n\n[1]: /j\n[1]: /k\n';

  assert.equal(
    mdxText(nodesOfMarkdown(text), 'https://harbour.example/'),
    '## A\n\nSee [b](https://harbour.example/j), c  and f\\@g.example.\n\nH \\{i}\n',
  );
});

test('careless HTML still makes a text that passes the check', () => {
  const pages = [
    'loose <b>{text}</b><p>and a paragraph<p>unclosed',
    '<ul>text < in a list<li>item<ul>{nested}</ul></ul>',
    '<h2><pre>a < b\n{c}</pre></h2>',
    '<td>import x<td>export y',
    '<table><code>a\nb < {c}</table>',
    '<p>`<code>`{`</code>` \\ [x]: y ![z] <!-- {a} --></p>',
  ];

  for (const page of pages) assert.deepEqual(errorsIn(fromHtml(page)), [], page);
});
