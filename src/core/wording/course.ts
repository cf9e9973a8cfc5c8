import { isOnlyProposal } from '../law/adoption.ts';
import type { Transition } from '../law/standing.ts';
import { isOver } from '../record/states.ts';
import { dateWords, sinceWords } from './dates.ts';
import { keyed } from './legal-terms.ts';
import { ruleName, titleOf } from './measures.ts';
import { kindOf } from './standing.ts';
import { withoutArticle } from './without-article.ts';
import { capitalised, type Words } from './words.ts';

/**
 * Returns short names, such as "2024 law", of the measures that change in `course`. The measure
 * that changed first comes first. If two measures would have the same name, each gets its title
 * instead.
 */
export function courseNames(words: Words, course: readonly Transition[]): string[] {
  const measures = coursesOf(course);
  const names = measures.map(([first, ...others]) => nameOf(words, [first, ...others]));
  return names.map((name, index) => {
    const isUnique = names.indexOf(name) === names.lastIndexOf(name);
    const measure = measures[index]?.[0].measure;
    return isUnique || !measure ? name : titleOf(words, measure);
  });
}

/**
 * Returns a list of changes of state as text, one measure after another: "2020 order: adopted 6 Aug
 * 2020, not yet in force; ended 9 June 2021."
 */
export function courseWords(words: Words, course: readonly Transition[]): string {
  const names = courseNames(words, course);
  return coursesOf(course)
    .map((course, index) =>
      words.say('course_rule', {
        rule: names[index] ?? '',
        steps: course
          .map((change) => changeWords(words, change, course))
          .reduce((first, second) => words.say('join_semicolon', { first, second })),
      }),
    )
    .join(' ');
}

/**
 * Returns a change of state as text. The end of a bill that was never adopted is called "dropped"
 * instead of "ended".
 */
function changeWords(words: Words, { after, event, measure }: Transition, course: Course): string {
  const isDropped = isOver(after) && isOnlyProposal(course);
  const kind = kindOf({ state: after, measure, ...(isDropped ? { dropped: true } : {}) });
  return words.say(`status_${keyed(kind)}`, {
    date: dateWords(words, event.date),
    since: sinceWords(words, event),
  });
}

type Course = [Transition, ...Transition[]];

function coursesOf(course: readonly Transition[]): Course[] {
  const ids = [...new Set(course.map(({ measure }) => measure.id))];
  return ids.map((id) => course.filter(({ measure }) => measure.id === id) as Course);
}

function nameOf(words: Words, course: Course): string {
  return capitalised(withoutArticle(ruleName(words, course[0].measure, course)));
}
