import { isOnlyProposal } from '../law/adoption.ts';
import type { Transition } from '../law/standing.ts';
import { isOver } from '../record/states.ts';
import { dateWords, sinceWords } from './dates.ts';
import { keyed } from './legal-terms.ts';
import { ruleName, titleOf } from './measures.ts';
import { kindOf } from './standing.ts';
import { withoutArticle } from './without-article.ts';
import { capitalised, type Words } from './words.ts';

/** Changes of one measure's state, oldest first. */
export type Course = readonly [Transition, ...Transition[]];

/** Groups changes of state by measure, in the order in which the measures first occur. */
export function coursesOf(changes: readonly Transition[]): Course[] {
  const ids = [...new Set(changes.map(({ measure }) => measure.id))];
  return ids.map((id) => changes.filter(({ measure }) => measure.id === id) as [Transition]);
}

/**
 * Returns a short name, such as "2024 law", for the measure of each course, in the order of
 * `courses`. If two measures would have the same name, each gets its title instead.
 */
export function courseNames(words: Words, courses: readonly Course[]): string[] {
  const names = courses.map((course) => nameOf(words, course));
  return names.map((name, index) => {
    const isUnique = names.indexOf(name) === names.lastIndexOf(name);
    const measure = courses[index]?.[0].measure;
    return isUnique || !measure ? name : titleOf(words, measure);
  });
}

/**
 * Returns changes of state as text, one measure after another: "2020 order: adopted 6 Aug 2020,
 * not yet in force; ended 9 June 2021."
 */
export function courseWords(words: Words, courses: readonly Course[]): string {
  const names = courseNames(words, courses);
  return courses
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

function nameOf(words: Words, course: Course): string {
  return capitalised(withoutArticle(ruleName(words, course[0].measure, course)));
}
