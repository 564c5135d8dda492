import { briefing, type Mistake } from './mistake.ts';

/** A story with the given lines of front matter, of which the title is the first. */
function story(...lines: string[]): Record<string, string> {
  const text = ['---', 'title: The strike of 2017', ...lines, '---', '', 'How the port stood still.', ''];
  return { 'stories/strike.mdx': text.join('\n') };
}

const collects = 'collects: { topics: [strikes] }';

/** Stories that are not there, have no briefings, or whose days do not fit. */
export const stories: Mistake[] = [
  {
    name: 'unknown stories, one of them by its title',
    files: { ...story(collects), ...briefing({ stories: '[Strike, lockout]' }) },
    expected: [
      'briefings/2017/strike.mdx:9:11  error  "Strike" is not in stories. Did you mean "strike"?  (unknown-story)',
      'briefings/2017/strike.mdx:9:19  error  "lockout" is not in stories. To add it, write stories/lockout.mdx.  (unknown-story)',
    ],
  },
  {
    name: 'a topic among the stories, and a story named twice',
    files: { ...story(), ...briefing({ stories: '[strikes, strike, strike]' }) },
    expected: [
      'briefings/2017/strike.mdx:9:11  error  "strikes" is not in stories, but in topics. Name it there, and a story here.  (unknown-story)',
      'briefings/2017/strike.mdx:9:28  warning  stories names "strike" twice. Remove one.  (repeated-id)',
    ],
  },
  {
    name: 'a story without briefings',
    files: story(),
    expected: [
      'stories/strike.mdx:2:1  warning  No briefing is a step of this story. Write stories: [strike] in some, or say with collects which they are.  (story-without-briefings)',
    ],
  },
  {
    name: 'a story that collects nothing',
    files: { 'topics/wages.yaml': 'name: Wages\n', ...story('collects: { topics: [wages] }') },
    expected: [
      'stories/strike.mdx:3:11  warning  No briefing fits collects: of each list it needs one, and all lists at once. Name less, or remove it.  (empty-rule)',
    ],
  },
  {
    name: 'a story that says nothing of what it collects, and one that names nobody who is there',
    files: {
      ...story('collects: {}'),
      'stories/lockout.mdx':
        '---\ntitle: The lockout of 2017\ncollects: { actors: [dokers-union], place: [port-ellis] }\n---\n\nShut.\n',
      'stories/wages.mdx':
        '---\ntitle: The talks on wages\ncollects: { actors: [dokers-union] }\n---\n\nTalks.\n',
    },
    expected: [
      'stories/lockout.mdx:3:37  error  "place" is not a field. Did you mean "places"?  (unknown-key)',
      'stories/strike.mdx:3:11  error  collects does not say what. Write at least one of actors, places, topics, from and until, or remove it.  (empty-rule)',
      'stories/wages.mdx:3:22  error  "dokers-union" is not in actors. Did you mean "dockers-union"?  (unknown-actor)',
    ],
  },
  {
    name: 'a story that ends before it begins, and collects so',
    files: story(
      'from: 2017-05-01',
      'until: 2017-04-01',
      'collects: { topics: [strikes], from: 2017-04-20, until: 2017-04-01 }',
    ),
    expected: [
      'stories/strike.mdx:4:8  error  until (2017-04-01) is before from (2017-05-01). Exchange the two, or mend one.  (period-order)',
      'stories/strike.mdx:5:11  warning  No briefing fits collects: of each list it needs one, and all lists at once. Name less, or remove it.  (empty-rule)',
      "stories/strike.mdx:5:38  warning  The story begins on 2017-05-01 and has nothing before that day, and this is 2017-04-20. Write 2017-05-01, or mend the story's day.  (outside-story)",
      'stories/strike.mdx:5:57  error  until (2017-04-01) is before from (2017-04-20). Exchange the two, or mend one.  (period-order)',
    ],
  },
  {
    name: 'a briefing outside of a story that it names',
    files: {
      ...story('from: 2016-01-01', 'until: 2017-03-31'),
      ...briefing({ stories: '[strike]' }),
    },
    expected: [
      'briefings/2017/strike.mdx:9:11  warning  The briefing is of 2017-04-10, and the story "strike" begins on 2016-01-01 and ends on 2017-03-31. Mend one of the days, or remove the story.  (outside-story)',
    ],
  },
  {
    name: 'two stories with one title, and one that is short',
    files: {
      ...story(collects),
      'stories/again.mdx': '---\ntitle: The Strike of 2017\ncollects: { topics: [strikes] }\n---\n\nAgain.\n',
      'stories/short.mdx':
        '---\ntitle: Strike\nsummary: Short.\ncollects: { topics: [strikes] }\n---\n\nShort.\n',
    },
    expected: [
      'stories/short.mdx:2:8  warning  The title has 6 characters. Say more: 8 look right in lists.  (unusual-length)',
      'stories/short.mdx:3:10  warning  The summary has 6 characters. Say more: 40 look right in lists.  (unusual-length)',
      'stories/strike.mdx:2:8  error  "The strike of 2017" is also the title of the story again. Say in the title what sets this one apart.  (same-name)',
    ],
  },
  {
    name: 'a former id that a story has, and fields of briefings in one',
    files: {
      ...story(collects, 'formerIds: [lockout]', 'status: withdrawn', 'date: 2017-04-10'),
      'stories/lockout.mdx':
        '---\ntitle: The lockout of 2017\ncollects: { topics: [strikes] }\n---\n\nShut.\n',
    },
    expected: [
      'stories/strike.mdx:4:13  error  "lockout" is the id of stories/lockout.mdx, so its address cannot lead here. Remove it from formerIds.  (taken-id)',
      'stories/strike.mdx:5:9  error  status: "withdrawn" is not possible here. Write one of draft, published.  (wrong-value)',
      'stories/strike.mdx:6:1  error  "date" is not a field. Known are title, summary, from, until, collects, status, formerIds.  (unknown-key)',
    ],
  },
];
