import { base, en, Faker } from '@faker-js/faker';
import type { Random } from './random.ts';
import { capital, longWord } from './words.ts';

/** A file of the archive. */
export interface Written {
  id: string;
  name: string;
  text: string;
}

export interface Subjects {
  actors: Written[];
  places: Written[];
  topics: Written[];
}

/** Actors, places and topics of an archive. There are as many actors as the square root of briefings allows. */
export function subjectsFor(briefings: number, random: Random): Subjects {
  const faker = new Faker({ locale: [en, base] });
  faker.seed(random.between(1, 1_000_000));
  const root = Math.ceil(Math.sqrt(briefings));
  const places = placesFor(Math.max(12, Math.ceil(root / 2)), faker, random);
  const topics = topicsFor(Math.max(10, Math.ceil(root / 4)), random);
  const actors = actorsFor(Math.max(20, root * 4), places, faker, random);
  return { actors, places, topics };
}

function placesFor(count: number, faker: Faker, random: Random): Written[] {
  const countries = distinct(Math.ceil(count / 6), () => faker.location.country()).map((name) =>
    written(name, [`name: ${quoted(name)}`, 'kind: country']),
  );
  const cities = distinct(count - countries.length, () => faker.location.city()).map((name) =>
    written(name, [`name: ${quoted(name)}`, 'kind: city', `within: ${random.pick(countries).id}`]),
  );
  return unique([...countries, ...cities]);
}

function topicsFor(count: number, random: Random): Written[] {
  const names = distinct(count, () => capital(`${longWord(random)} ${longWord(random)}`));
  const topics: Written[] = [];
  for (const name of names) {
    // Every third topic is broad.
    const broader =
      topics.length % 3 === 0 ? undefined : random.pick(topics.filter((_, index) => index % 3 === 0));
    topics.push(written(name, [`name: ${quoted(name)}`, ...(broader ? [`broader: ${broader.id}`] : [])]));
  }
  return unique(topics);
}

function actorsFor(count: number, places: Written[], faker: Faker, random: Random): Written[] {
  const bodies = distinct(Math.ceil(count / 8), () => faker.company.name()).map((name) =>
    written(name, [`name: ${quoted(name)}`, 'kind: organisation', `country: ${random.pick(places).id}`]),
  );
  const people = distinct(
    count - bodies.length,
    () => `${faker.person.firstName()} ${faker.person.lastName()}`,
  );
  return unique([
    ...people.map((name) => {
      const [first = '', last = ''] = name.split(/ (?=\S+$)/);
      const lines = [`name: ${quoted(name)}`, `sortName: ${quoted(`${last}, ${first}`)}`, 'kind: person'];
      if (!random.chance(0.7)) return written(name, lines);
      const from = random.between(1995, 2014);
      const to = from + random.between(2, 8);
      return written(name, [
        ...lines,
        'roles:',
        `  - { title: ${quoted(faker.person.jobTitle())}, organisation: ${random.pick(bodies).id}, from: ${from}, to: ${to} }`,
        `  - { title: ${quoted(faker.person.jobTitle())}, organisation: ${random.pick(bodies).id}, from: ${to} }`,
      ]);
    }),
    ...bodies,
  ]);
}

function written(name: string, lines: string[]): Written {
  return { id: idOf(name), name, text: `${lines.join('\n')}\n` };
}

export function idOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** As many different names as are asked for; numbered where the source runs dry. */
function distinct(count: number, make: () => string): string[] {
  const names = new Set<string>();
  for (let tries = 0; names.size < count; tries += 1) {
    const name = make();
    names.add(tries < count * 4 ? name : `${name} ${tries}`);
  }
  return [...names];
}

function unique(all: Written[]): Written[] {
  return [...new Map(all.map((one) => [one.id, one])).values()];
}
