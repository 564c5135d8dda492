import { inPlainWords } from '../../base/ids.ts';
import { isEnglish, leavesNames } from '../../base/languages.ts';
import type { Finding } from '../../base/problems.ts';
import { usualLength } from '../../schema/schemas.ts';
import * as briefingMessages from '../findings/briefing-messages.ts';
import { at } from '../findings/finding-position.ts';
import * as speakerMessages from '../findings/speaker-messages.ts';
import { actorsByName, bearersOf } from '../join/bearers.ts';
import { isErasedIn } from '../join/withdrawals.ts';
import { mentionFinder, type NamedSubject } from '../mentions.ts';
import type { BriefingEntry, Entries, StoryEntry } from '../model.ts';
import { familyName, otherNames } from '../names.ts';
import { idsAround, unlistedFindings, unnamedFindings, type CheckedText } from './listed-findings.ts';
import { namesOfOthers } from './longer-names.ts';
import { officeFindings, officesOf } from './office-findings.ts';
import { quoteFindings } from './quote-findings.ts';

/** What an editor would ask about one text. All are warnings, and all the text's own: its day is no matter. */
type Editor = (text: CheckedText) => Finding[];

/**
 * An editor who knows the names and offices of an archive: text that does not fit the front matter, and
 * habits that make a briefing less trustworthy. Make it once for all texts.
 */
export function editorOf(entries: Entries): Editor {
  const find = mentionFinder(namedSubjects(entries));
  const offices = officesOf(entries.actors);
  const names = {
    actor: new Map(entries.actors.map(({ id, data }) => [id, data.name])),
    place: new Map(entries.places.map(({ id, data }) => [id, data.name])),
  };
  const around = idsAround(entries.places);
  const otherNamesIn = namesOfOthers(entries);
  const actors = entries.actors.map(({ id, data }) => ({
    ...data,
    id,
    sortName: data.sortName ?? data.name,
  }));
  const bearers = actorsByName(actors);
  const families = new Map(
    actors.filter(({ kind }) => kind === 'person').map((person) => [person.id, familyName(person)]),
  );
  const { language } = entries.archive.data;
  // A text in another language perhaps has other letters, too.
  const isNamedAsListed = ({ data }: BriefingEntry) => data.language === undefined && leavesNames(language);
  return (text) => {
    // Nobody reads what was taken down.
    if (isErasedIn(text.entry.data)) return [];
    const sources = [...lengthFindings(text.entry), ...sourceFindings(text.entry)];
    // A text of which nothing could be read names nobody.
    if (text.passages.length === 0) return sources;
    const mentions = text.passages.map((passage) => find(passage.text));
    const { title, summary } = text.entry.data;
    const ownLanguage = text.entry.data.language ?? language;
    return [
      ...sources,
      ...unlistedFindings(text, mentions, names, around, otherNamesIn(ownLanguage)),
      ...(isNamedAsListed(text.entry)
        ? unnamedFindings(
            text.entry,
            [title, summary, ...text.passages.map((passage) => passage.text)],
            [find(title), find(summary), ...mentions],
            { names: names.actor, families },
            (label) => bearersOf(label, bearers).map(({ id }) => id),
          )
        : []),
      ...quoteFindings(text, mentions, families, isEnglish(ownLanguage)),
      ...officeFindings(text, mentions, offices),
      ...speakerFindings(text.entry, (speaker) =>
        names.actor.has(speaker)
          ? speaker
          : bearers.names.get(inPlainWords(speaker))?.values().next().value?.id,
      ),
    ];
  };
}

function namedSubjects({ actors, places }: Entries): NamedSubject[] {
  return [
    ...actors.map(({ id, data }) => ({
      kind: 'actor' as const,
      id,
      name: data.name,
      aliases: otherNames(data),
    })),
    ...places.map(({ id, data }) => ({
      kind: 'place' as const,
      id,
      name: data.name,
      aliases: otherNames(data),
    })),
  ];
}

/** A title or a summary that is shorter or longer than most are. */
export function lengthFindings(entry: BriefingEntry | StoryEntry): Finding[] {
  return (['title', 'summary'] as const).flatMap((field) => {
    const written = entry.data[field];
    if (written === undefined) return [];
    const { length } = written;
    const usual = usualLength[field];
    if (length >= usual.least && length <= usual.most) return [];
    return [briefingMessages.unusualLength(at(entry, field), field, length, usual)];
  });
}

function sourceFindings(entry: BriefingEntry): Finding[] {
  const { sources } = entry.data;
  if (sources.length === 0) return [briefingMessages.missingSources(at(entry, 'sources'))];
  return sources.length === 1 ? [briefingMessages.singleSource(at(entry, 'sources'))] : [];
}

/** Statements of a speaker without a page who is called as an actor is, by id or by name. */
function speakerFindings(entry: BriefingEntry, idOf: (speaker: string) => string | undefined): Finding[] {
  return entry.data.outline.statements.flatMap(({ speaker, position }) => {
    const id = speaker === undefined ? undefined : idOf(speaker);
    if (speaker === undefined || id === undefined) return [];
    return [speakerMessages.speakerWithPage({ ...at(entry), position }, { speaker, id })];
  });
}
