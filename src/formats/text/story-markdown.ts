import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { collectsInWords } from '../../archive/join/collects.ts';
import { speakersInWords } from '../../archive/join/speakers.ts';
import type { Archive, Briefing, Story } from '../../archive/model.ts';
import { nameOn } from '../../archive/names.ts';
import { capacitiesOfMember, officeWithDays } from '../../archive/offices.ts';
import { daysOfStory, membersOf, sourcesOf, stepsOf } from '../../archive/stories.ts';
import { gapInWords, gapsIn } from '../../archive/told/story-gaps.ts';
import { placesInWords } from '../../archive/trees.ts';
import { dateInWords } from '../../base/days/date-words.ts';
import { periodInWords } from '../../base/days/periods.ts';
import { fullUrl } from '../../base/site-path.ts';
import { withSemicolons } from '../../base/text/punctuation.ts';
import { chapterWords, sourceWords, statementWords, textWords } from '../../base/words.ts';
import type { TextFacts } from './markdown.ts';

export function storyFacts(story: Story, site: Archive['site']): TextFacts {
  const days = daysOfStory(story);
  const lines = [
    { name: textWords.days, value: days ? periodInWords(days) : '' },
    { name: textWords.collects, value: collectsInWords(story) ?? '' },
    { name: textWords.address, value: fullUrl(story.url, site.url), isAddress: true },
    { name: textWords.publishedBy, value: `${site.publisher.name}, ${site.licence.name}` },
  ];
  return {
    title: story.name,
    summary: story.summary ?? '',
    lines: lines.filter(({ value }) => value !== ''),
  };
}

/** What follows the introduction of a story: its steps with the gaps between them, who was in it, and its sources. */
export function storySteps(story: Story, site: Archive['site']): Root {
  const steps = stepsOf(story);
  const gaps = Map.groupBy(gapsIn(steps, story), ({ after }) => after);
  const said = (step: Briefing | undefined) =>
    (gaps.get(step) ?? []).map((gap) => h('p', h('em', `${gapInWords(gap)}.`)));
  const members = membersOf(story);
  const sources = sourcesOf(story);
  return {
    type: 'root',
    children: [
      ...(steps.length > 0 ? [h('h2', chapterWords.happened)] : []),
      ...said(undefined),
      ...steps.flatMap((step) => [...stepOf(step, site), ...said(step)]),
      ...(members.length > 0 ? [h('h2', chapterWords.who)] : []),
      h(
        'ul',
        members.map(({ actor, offices }) =>
          h('li', withSemicolons([actor.name, ...offices.map(({ office }) => officeWithDays(office))])),
        ),
      ),
      ...(sources.length > 0 ? [h('h2', sourceWords.sources)] : []),
      h(
        'ul',
        sources.map(({ source: { title, url, publisher, date } }) =>
          h('li', [
            url ? h('a', { href: url }, title) : title,
            ...[publisher !== title && publisher, date && dateInWords(date)].flatMap((fact) =>
              fact ? `, ${fact}` : [],
            ),
          ]),
        ),
      ),
    ],
  };
}

function stepOf(step: Briefing, site: Archive['site']): ElementContent[] {
  const { title, url, summary, cast, statements, locations, date } = step;
  const where = placesInWords(locations, date);
  const who = cast.map((member) => {
    const was = withSemicolons(capacitiesOfMember(member));
    return was ? `${nameOn(member.actor, date)} (${was})` : nameOn(member.actor, date);
  });
  return [
    h(
      'h3',
      textWords.step({ days: periodInWords(step), title: h('a', { href: fullUrl(url, site.url) }, title) }),
    ),
    h('p', summary),
    h('ul', [
      ...(where ? [h('li', textWords.where({ places: where }))] : []),
      ...(who.length > 0 ? [h('li', textWords.present({ actors: withSemicolons(who) }))] : []),
      ...statements.map((statement) =>
        h(
          'li',
          textWords.said({
            speakers: speakersInWords(statement),
            day: dateInWords(statement.on),
            form: statementWords.forms[statement.form],
            words: h('a', { href: fullUrl(statement.url, site.url) }, statement.text),
          }),
        ),
      ),
    ]),
  ];
}
