import type { Heading } from '../../base/outline.ts';
import { peopleInWords } from '../../base/text/naming.ts';
import { briefingWords, countWords, factWords } from '../../base/words.ts';
import { wholeHeading } from '../../mdx/heading-words.ts';
import { isErased } from '../corrections.ts';
import { identifierFacts } from '../identifiers.ts';
import type { Actor, Archive, Briefing, CastMember, Page } from '../model.ts';
import { nameOn } from '../names.ts';
import { capacitiesOfMember, isDated } from '../offices.ts';
import { memberIn, methodologyOf } from '../queries.ts';
import { stepsInStories, type StoryStep } from '../stories.ts';
import { placeChains } from '../trees.ts';
import { mistakeReport } from './contact.ts';
import { groundsOf, type Grounds } from './grounds.ts';
import type { Fact } from './subject-facts.ts';

/** All that the page of a briefing tells besides its text and what stands in its front matter as it is. */
export interface BriefingTold {
  /** From each of its places to the broadest around it, by the names of its day. */
  ways: { name: string; url: string }[][];
  /** Who wrote it; empty where it was the archive as a whole. */
  authors: string;
  cast: ToldCast;
  /** What it is of each of its stories. */
  steps: StoryStep[];
  /** The second-level headings of its text, and what the page adds below; empty where there is one alone. */
  contents: Heading[];
  /** What others call it; empty where they do not. */
  facts: Fact[];
  /** What stands beside its text, for where that is folded; empty where nothing does. */
  margin: string;
  /** How it knows what it says; undefined for what was erased, of which nothing is known. */
  grounds: Grounds | undefined;
  /** The archive's page on how it works, where it has one. */
  methodology: Page | undefined;
  /** Where a mistake in it is reported. */
  report: string | undefined;
}

/** Who acts in a briefing. */
export interface ToldCast {
  members: ToldMember[];
  /** Whether any of them held an office on its days for certain. */
  hasOffices: boolean;
}

/** Somebody by the name of then, with their capacities in words. */
export interface ToldMember {
  name: string;
  url: string;
  capacities: string[];
}

export function briefingTold(briefing: Briefing, archive: Pick<Archive, 'site' | 'pages'>): BriefingTold {
  const { date, locations, authors, cast, identifiers } = briefing;
  const steps = stepsInStories(briefing);
  const contents = contentsOf(briefing);
  const values = identifierFacts(identifiers);
  const facts = values.length > 0 ? [{ term: factWords.identifiers, values }] : [];
  return {
    ways: locations.flatMap((place) =>
      placeChains(place, date).map((chain) =>
        [place, ...chain].map((one) => ({ name: nameOn(one, date), url: one.url })),
      ),
    ),
    authors: peopleInWords(authors),
    cast: {
      members: cast.map((member) => memberTold(member, briefing)),
      // An office of which a day is missing was not held on the day for certain.
      hasOffices: cast.some(({ offices }) => offices.some(({ office }) => isDated(office))),
    },
    ...{ steps, contents },
    facts,
    margin: marginInWords(briefing, { steps, contents, facts }),
    grounds: isErased(briefing) ? undefined : groundsOf(briefing),
    methodology: methodologyOf(archive),
    report: mistakeReport(archive.site, briefing),
  };
}

function marginInWords(
  { cast, topics }: Briefing,
  { steps, contents, facts }: Pick<BriefingTold, 'steps' | 'contents' | 'facts'>,
): string {
  const words = briefingWords.margin({
    actors: cast.length,
    stories: steps.length,
    topics: topics.length,
    contents: contents.length > 0,
  });
  return words || (facts[0]?.term ?? '');
}

/** Takes a member of the cast, and returns it as it is told of on the briefing's day. */
export function memberTold(member: CastMember, { date }: Pick<Briefing, 'date'>): ToldMember {
  const { actor } = member;
  return { name: nameOn(actor, date), url: actor.url, capacities: capacitiesOfMember(member) };
}

function contentsOf(briefing: Briefing): Heading[] {
  const all = [...headingsOf(briefing), ...headingsBelow(briefing)].filter(({ depth }) => depth === 2);
  return all.length > 1 ? all : [];
}

function headingsOf({ outline, mentions, date }: Briefing): Heading[] {
  return outline.headings.map((heading) => ({
    ...heading,
    text: wholeHeading(heading, (mention) => {
      const one = mentions[mention];
      return one && nameOn(one, date);
    }),
  }));
}

function headingsBelow({ sources, corrections }: Briefing): Heading[] {
  const added = (text: string, anchor: string): Heading => ({ depth: 2, text, anchor });
  const corrected = countWords.corrections({ count: corrections.length });
  return [
    added(countWords.sources({ count: sources.length }), 'section_sources'),
    ...(corrections.length > 0 ? [added(corrected, 'section_corrections')] : []),
  ];
}

/** What an actor was in a briefing, in words; nothing for one who is not in it. */
export function capacitiesOfActor(briefing: Briefing, actor: Actor): string[] {
  const member = memberIn(briefing, actor);
  return member ? capacitiesOfMember(member) : [];
}
