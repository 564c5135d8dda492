import { getCollection } from 'astro:content';

/** All briefings, newest first, as pages ask for them. */
export async function newestFirst() {
  const briefings = await getCollection('briefings');
  return briefings.sort((a, b) => b.data.date.getTime() - a.data.date.getTime());
}

/** Pages of the briefings of each actor, place or topic. */
export async function pathsOf(collection: 'actors' | 'places' | 'topics', paginate: Function) {
  const [briefings, subjects] = await Promise.all([newestFirst(), getCollection(collection)]);
  return subjects.flatMap((subject) =>
    paginate(
      briefings.filter(({ data }) =>
        (collection === 'places' ? [data.location] : data[collection]).some(({ id }) => id === subject.id),
      ),
      { params: { id: subject.id }, props: { subject }, pageSize: 50 },
    ),
  );
}
