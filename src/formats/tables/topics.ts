import { briefingsAbout } from '../../archive/feed-subjects.ts';
import {
  counts,
  countsOf,
  id,
  identifierCell,
  identifiers,
  text,
  url,
  type Definition,
  requiredText,
} from './columns.ts';

export const topicsTable: Definition = {
  name: 'topics',
  title: 'Topics',
  description: 'What briefings are about, each below a broader topic.',
  key: ['id'],
  fields: [
    id('topic'),
    url,
    requiredText('name', 'The name under which briefings are gathered.'),
    text('summary', 'What the topic covers.'),
    { ...text('broader', 'The topic above it.'), refersTo: 'topics' },
    ...counts,
    identifiers,
  ],
  rows: ({ topics }, full) =>
    topics.map((topic) => ({
      id: topic.id,
      url: full(topic.url),
      name: topic.name,
      summary: topic.summary,
      broader: topic.broader?.id,
      ...countsOf(briefingsAbout(topic)),
      identifiers: identifierCell(topic.identifiers),
    })),
};
