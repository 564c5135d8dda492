import type { Briefing, HeldOffice, Office, Speaker, Statement, Subject, Turn } from '../../archive/model.ts';
import { fullUrl } from '../../base/site-path.ts';
import { recordUrl } from '../../base/urls.ts';
import type { RecordOf } from './schemas.ts';

type Listed = RecordOf<'actor'>['briefings'][number];
type Reference = RecordOf<'briefing'>['locations'][number];

/** Writes what several kinds of records have in them, with full addresses below a site’s. */
export class RecordParts {
  readonly #site: string;

  constructor(site: string) {
    this.#site = site;
  }

  statement({
    url,
    speakers,
    on,
    at,
    topic,
    source,
    locator,
    text,
    lang,
    form,
    original,
    ...said
  }: Statement) {
    const [first] = speakers;
    return {
      url: this.full(url),
      ...(first?.actor && { by: this.reference(first.actor) }),
      ...(first?.office && { role: this.office(first.office) }),
      speakers: speakers.map((speaker) => this.speaker(speaker)),
      ...(said.for && { for: this.reference(said.for) }),
      on,
      ...(at && { at: this.reference(at) }),
      ...(topic && { topic: this.reference(topic) }),
      ...(source && { source: source.id }),
      ...(locator && { locator }),
      text,
      ...(lang && { language: lang }),
      form,
      ...(original && { original }),
    };
  }

  turn({ url, speaker, on, time, at, topic, source, text, lang }: Turn) {
    return {
      url: this.full(url),
      speaker: this.speaker(speaker),
      on,
      ...(time && { time }),
      ...(at && { at: this.reference(at) }),
      ...(topic && { topic: this.reference(topic) }),
      ...(source && { source: source.id }),
      text,
      ...(lang && { language: lang }),
      form: 'verbatim' as const,
    };
  }

  speaker({ actor, name, office, offices = [], as }: Speaker) {
    return {
      name,
      ...(actor && { actor: this.reference(actor) }),
      ...(office && { role: this.office(office) }),
      ...(offices.length > 1 && { offices: offices.map((one) => this.office(one)) }),
      ...(as && { as }),
    };
  }

  office({ title, organisation, from, until, isEndUnknown, isActing, note }: Office) {
    return {
      title,
      ...(organisation && { organisation: this.reference(organisation) }),
      ...(from && { from }),
      ...(until && { to: until }),
      ...(isEndUnknown && { isEndUnknown }),
      ...(isActing && { isActing }),
      ...(note && { note }),
    };
  }

  held({ office, since, until }: HeldOffice) {
    return { ...this.office(office), ...(since && { since }), ...(until && { until }) };
  }

  reference({ id, name, url }: Subject): Reference {
    return { id, name, url: this.full(url), record: this.full(recordUrl(url)) };
  }

  listed({ id, title, date, until, url }: Briefing): Listed {
    return {
      id,
      title,
      date,
      ...(until && { until }),
      url: this.full(url),
      record: this.full(recordUrl(url)),
    };
  }

  full(path: string): string {
    return fullUrl(path, this.#site);
  }
}
