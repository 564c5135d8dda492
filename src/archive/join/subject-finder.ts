import { idInPath, idMeant } from '../../base/ids.ts';
import type { Finding } from '../../base/problems.ts';
import { severalIds } from '../../base/several-ids.ts';
import { pluralOf, type SubjectKind } from '../../base/subject-kinds.ts';
import type { Where } from '../findings/finding-position.ts';
import { Suggesting } from '../findings/suggesting.ts';
import * as unknownMessages from '../findings/unknown-messages.ts';
import type { Subject } from '../model.ts';
import { namesOf } from '../names.ts';

/** What is known of ids beside the subjects of a kind. */
interface Elsewhere {
  /** Ids of such subjects whose files are broken. */
  unread: ReadonlySet<string>;
  kindOf: (id: string) => SubjectKind | undefined;
}

/** What helps to tell what an id is meant for. */
interface Known {
  kind: SubjectKind;
  /** Names, former names and ids, each with the id of whoever bears it. */
  names: Map<string, string>;
  /** The same by what the names come to as ids. */
  spelt: Map<string, string[]>;
  isThere: (id: string) => boolean;
  kindOf: Elsewhere['kindOf'];
  suggesting: Suggesting;
}

/** Finds the subjects of a kind by their ids, and reports ids of none. */
export function finder<Found extends Subject>(
  kind: SubjectKind,
  subjects: Map<string, Found>,
  { unread, kindOf }: Elsewhere,
  findings: Finding[],
): (id: string, where: Where) => Found | undefined {
  const suggesting = new Suggesting();
  const isThere = (id: string) => subjects.has(id) || unread.has(id);
  // Asked for in archives with mistakes alone.
  let known: Known | undefined;
  return (id, where) => {
    if (!isThere(id)) {
      known ??= { kind, ...namesIn(subjects, unread), isThere, kindOf, suggesting };
      findings.push(...unknownFindings(id, where, known));
    }
    return subjects.get(id);
  };
}

function namesIn(subjects: Map<string, Subject>, unread: Iterable<string>): Pick<Known, 'names' | 'spelt'> {
  const names = [...subjects.values()].flatMap((one) =>
    [one.id, ...namesOf(one), ...one.formerIds].map((name): [string, string] => [name, one.id]),
  );
  names.push(...[...unread].map((id): [string, string] => [id, id]));
  return { names: new Map(names), spelt: spellingsOf(names) };
}

/** An id that leads nowhere: one with a capacity beside it, several ids in one text, or an id that is not there. */
function unknownFindings(id: string, where: Where, known: Known): Finding[] {
  const { kind, spelt } = known;
  const idOf = (name: string) => (known.isThere(name) ? name : onlyOne(spelt.get(idMeant(name))));
  const beside = kind === 'actor' ? capacityBeside(id, where, idOf) : undefined;
  if (beside) return [unknownMessages.capacityBesideId(where, id, beside)];
  const several = spelt.has(idMeant(id)) ? undefined : severalIds(inLink(id), idOf);
  if (!several) return [unknownFinding(id, where, known)];
  return [
    unknownMessages.severalInOne(where, kind, id, several),
    ...several.filter(({ isKnown }) => !isKnown).map((one) => unknownFinding(one.id, where, known)),
  ];
}

function unknownFinding(
  id: string,
  where: Where,
  { kind, names, spelt, kindOf, suggesting }: Known,
): Finding {
  const near = suggesting.among(where.file, names, new Map<string, string>());
  const bare = idInPath(inLink(id), pluralOf[kind]);
  const bearers = spelt.get(idMeant(id)) ?? spelt.get(idMeant(bare)) ?? [];
  return unknownMessages.unknownSubject(where, kind, id, {
    names: near,
    bearers,
    elsewhere: kindOf(id),
  });
}

/** Longer texts are no name with a capacity behind it. */
const longestWritten = 300;

/**
 * An actor of a briefing, or one who speaks alone, and in what capacity, in one text, as `italy as host` and `Italy
 * (host)`. Undefined elsewhere, and of actors who are not known.
 */
function capacityBeside(
  written: string,
  { field = [], speaker }: Where,
  idOf: (name: string) => string | undefined,
): { id: string; as: string } | undefined {
  const isListed = field.length === 2 && field[0] === 'actors';
  if ((!isListed && !speaker?.isAlone) || written.length > longestWritten) return undefined;
  const [, name = '', ...parts] = /^(.+?)(?:\s+as\s+(.+)|\s*\(([^()]+)\))$/.exec(written) ?? [];
  const [id, as] = [idOf(name), parts.find(Boolean)?.trim()];
  return id !== undefined && as ? { id, as } : undefined;
}

/** What a link of a wiki leads to: `[[ada-lind|the mayor]]`. All else is as it was. */
function inLink(written: string): string {
  return /^\s*\[\[([^[\]|#]+)(?:[|#][^\]]*)?\]\]\s*$/.exec(written)?.[1]?.trim() ?? written;
}

/** What names come to as ids, each with the ids of those who bear them. */
function spellingsOf(names: Iterable<[name: string, id: string]>): Map<string, string[]> {
  const ids = Map.groupBy(names, ([name]) => idMeant(name));
  ids.delete('');
  return new Map([...ids].map(([spelt, entries]) => [spelt, [...new Set(entries.map(([, id]) => id))]]));
}

function onlyOne([first, ...others]: string[] = []): string | undefined {
  return others.length > 0 ? undefined : first;
}
