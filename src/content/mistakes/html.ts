import { text, type Mistake } from './mistake.ts';

function refused(name: string, written: string, column: number, attribute: string): Mistake {
  const message = `The attribute ${attribute} may not stand in a briefing. Remove it.`;
  return {
    name,
    files: text(written),
    expected: [`briefings/2017/strike.mdx:13:${column}  error  ${message}  (forbidden-html)`],
  };
}

/** HTML where browsers would drop it, or read another tree than is written. */
function misplaced(written: string, column: number, message: string, line = 13): Mistake {
  return {
    name: `elements of which browsers make something else: ${written}`,
    files: text(written),
    expected: [`briefings/2017/strike.mdx:${line}:${column}  error  ${message}  (misplaced-html)`],
  };
}

const outsideOfRow = '<td> is nothing outside of <tr>. Put it into one, or write the table in Markdown.';
const ended = 'which browsers end before it.';

/** HTML that means something to the site, or nothing at all. */
export const html: Mistake[] = [
  refused(
    'an attribute of the search index',
    '<span data-pagefind-body="">Vote</span> now.',
    7,
    'data-pagefind-body',
  ),
  refused(
    'an attribute of the search index without a value',
    '<p data-pagefind-ignore>Vote</p>',
    4,
    'data-pagefind-ignore',
  ),
  refused(
    'a field of the search index',
    '<b data-pagefind-meta="title">Vote</b> now.',
    4,
    'data-pagefind-meta',
  ),
  refused(
    'an attribute that a script of the site looks for',
    '<a href="/search/" data-search-link>Vote</a> now.',
    20,
    'data-search-link',
  ),
  {
    name: 'words in attributes that may not stand there',
    files: text('<p data-words="The port is shut">Vote</p>\n\n<p shut port>Vote</p>'),
    expected: [
      'briefings/2017/strike.mdx:13:4  error  The attribute data-words may not stand in a briefing. Move what it says into the text, or remove it.  (forbidden-html)',
      'briefings/2017/strike.mdx:15:4  error  The attribute shut may not stand in a briefing. Move what it says into the text, or remove it.  (forbidden-html)',
      'briefings/2017/strike.mdx:15:9  error  The attribute port may not stand in a briefing. Move what it says into the text, or remove it.  (forbidden-html)',
    ],
  },
  refused('an attribute that hides', '<p hidden>Vote</p>', 4, 'hidden'),
  refused('an attribute that can be written in', '<p contentEditable="true">Vote</p>', 4, 'contentEditable'),
  refused('an attribute that gives another id', '<a name="vote">Vote</a> now.', 4, 'name'),
  {
    name: 'ids that are the site’s own',
    files: text('<p id="content">Vote</p>\n\n<p id="section_sources">Vote</p>\n\n<p ID="p_vote">Vote</p>'),
    expected: [
      'briefings/2017/strike.mdx:13:4  error  The id "content" is one of the site\'s own. Write another, as id="my-content".  (wrong-html-id)',
      'briefings/2017/strike.mdx:15:4  error  The id "section_sources" is one of the site\'s own. Write another, as id="my-section-sources".  (wrong-html-id)',
      'briefings/2017/strike.mdx:17:4  error  The id "p_vote" is one of the site\'s own. Write another, as id="my-p-vote".  (wrong-html-id)',
    ],
  },
  {
    name: 'ids that are empty or hold a blank',
    files: text(
      '<p id="">Vote</p>\n\n<p id>Vote</p>\n\n<p id="the vote">Vote</p>\n\n<p id="the\u2066vote">Vote</p>',
    ),
    expected: [
      'briefings/2017/strike.mdx:13:4  error  The id is empty. Write a name, as id="wages", or remove it.  (wrong-html-id)',
      'briefings/2017/strike.mdx:15:4  error  The id is empty. Write a name, as id="wages", or remove it.  (wrong-html-id)',
      'briefings/2017/strike.mdx:17:4  error  An id may hold no blanks and no invisible characters. Write id="the-vote".  (wrong-html-id)',
      'briefings/2017/strike.mdx:19:4  error  An id may hold no blanks and no invisible characters. Write id="the-vote".  (wrong-html-id)',
    ],
  },
  {
    name: 'an id of two elements',
    files: text('<p id="vote">Vote</p>\n\n<p id="vote">Vote</p>'),
    expected: [
      'briefings/2017/strike.mdx:15:1  error  Two elements of the text have the id "vote". Give one of them another.  (wrong-html-id)',
    ],
  },
  {
    name: 'classes that are the site’s own',
    files: text('<p class="big label">Vote</p>\n\n<p className="visually-hidden">Vote</p>'),
    expected: [
      'briefings/2017/strike.mdx:13:4  error  The class "label" is one of the site\'s own, which its scripts look for. Write another, or use the component.  (forbidden-html)',
      'briefings/2017/strike.mdx:15:4  error  The class "visually-hidden" is one of the site\'s own, which its scripts look for. Write another, or use the component.  (forbidden-html)',
    ],
  },
  {
    name: 'a citation in small letters',
    files: text('They stayed.<cite id="gazette" />'),
    expected: [
      'briefings/2017/strike.mdx:13:13  error  <cite> in small letters is plain HTML, and not the component <Cite>. Write <Cite id="gazette" />.  (component-case)',
    ],
  },
  {
    name: 'a citation in small letters with words',
    files: text('They stayed.<cite id="gazette">1</cite>'),
    expected: [
      'briefings/2017/strike.mdx:13:13  error  <cite> in small letters is plain HTML, and not the component <Cite>. Write <Cite id="gazette" />.  (component-case)',
    ],
  },
  {
    name: 'a figure in small letters',
    files: text('<figure src="./port.png" alt="The port" />'),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  <figure> in small letters is plain HTML, and not the component <Figure>. Write <Figure src="…" alt="…" />.  (component-case)',
    ],
  },
  {
    name: 'components in other letters',
    files: text(
      '<ACTOR id="dockers-union" /> stayed, <CITE id="gazette" />\n\n<keypoints>\n- Vote\n</keypoints>',
    ),
    expected: [
      'briefings/2017/strike.mdx:13:1  error  <ACTOR> is not a component. Did you mean "Actor"?  (unknown-component)',
      'briefings/2017/strike.mdx:13:38  error  <CITE> is not a component. Did you mean "Cite"?  (unknown-component)',
      'briefings/2017/strike.mdx:15:1  error  <keypoints> is not an element that may stand here. Did you mean "KeyPoints"?  (unknown-element)',
    ],
  },
  misplaced('The <td>vote</td> is tomorrow.', 5, outsideOfRow),
  misplaced('<table><td>Vote</td></table>', 8, outsideOfRow),
  misplaced(
    '<tr>\n<td>Vote</td>\n</tr>',
    1,
    '<tr> is nothing outside of <tbody> or <thead>. Put it into one, or write the table in Markdown.',
  ),
  misplaced(
    '<li>Vote</li>',
    1,
    '<li> is nothing outside of <ul> or <ol>. Put it into one, or write the list in Markdown, each line with a dash.',
  ),
  misplaced(
    '<Note><dd>Vote</dd></Note>',
    7,
    '<dd> is nothing outside of <dl> or <div>. Put it into one, or remove the tag.',
  ),
  misplaced(
    '<div><figcaption>Vote</figcaption></div>',
    6,
    '<figcaption> is nothing outside of <figure>. Put it into one, or write <Figure src="…" alt="…" caption="…" />.',
  ),
  misplaced(
    '<details>\n<summary>Vote</summary>\nIt is tomorrow.\n</details>',
    1,
    '<summary> stands in a paragraph with the words beside it, and not in <details> itself. Leave an empty line between them.',
    14,
  ),
  misplaced(
    '<table>\n\nVote\n\n</table>',
    1,
    'Words cannot stand in <table>: browsers move them out of the table. Put them into <td>.',
    15,
  ),
  misplaced(
    '<table>\n<tr>\n<td>Vote</td>,\n</tr>\n</table>',
    1,
    'Words cannot stand in <tr>: browsers move them out of the table. Put them into <td>.',
    15,
  ),
  misplaced(
    '<table><caption>All</caption><tr>Vote</tr></table>',
    34,
    '"Vote" cannot stand in <tr>: browsers move it out of the table. Put it into <td>.',
  ),
  misplaced(
    'The <div>vote</div> is tomorrow.',
    5,
    `<div> cannot stand in a paragraph, ${ended} Set it apart with empty lines, outside of <p>.`,
  ),
  misplaced(
    '<p>\n<Note>Vote.</Note>\n</p>',
    1,
    `<Note> cannot stand in a paragraph, ${ended} Set it apart with empty lines, outside of <p>.`,
    14,
  ),
  misplaced(
    '<p>\n- Vote\n</p>',
    1,
    `<ul> cannot stand in a paragraph, ${ended} Set it apart with empty lines, outside of <p>.`,
    14,
  ),
  misplaced(
    '<p>\nVote\n\nIt is tomorrow.\n\nStay.\n</p>',
    1,
    'A paragraph cannot stand in another. Remove <p> and </p>, and leave an empty line between paragraphs.',
    14,
  ),
  misplaced('## The <h3>vote</h3>', 8, '<h3> cannot stand in a heading. Set it apart with empty lines.'),
  misplaced(
    '[The <Actor id="dockers-union">Union</Actor> votes](https://union.example/vote)',
    1,
    `A link cannot stand in a link, ${ended} Move it behind the other: a link, a note, <Cite>, <Actor> or <Place>.`,
  ),
  misplaced(
    '[The vote[^1]](https://union.example/vote)\n\n[^1]: Of all.',
    10,
    `A link cannot stand in a link, ${ended} Move it behind the other: a link, a note, <Cite>, <Actor> or <Place>.`,
  ),
  misplaced(
    'One<br>Two</br>',
    4,
    '<br> holds no words, and those in it are lost. Write <br /> and the words behind it.',
  ),
];
