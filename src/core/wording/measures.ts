import { isOnlyProposal } from '../law/adoption.ts';
import { isListing } from '../law/binding.ts';
import type { Transition } from '../law/standing.ts';
import { INSTRUMENTS } from '../record/instruments.ts';
import type { Measure } from '../record/schema.ts';
import { isLive, isProposal } from '../record/states.ts';
import { EVENT_KIND_WORDS } from './event-kind-words.ts';
import { INSTRUMENT_WORDS, type Noun } from './instrument-words.ts';
import type { Words } from './words.ts';

/**
 * Returns a short name of a measure, such as "the 2020 order". Measures that are no rules, such as
 * a petition or a company's own withdrawal, are called by their titles.
 */
export function ruleName(words: Words, measure: Measure, course: readonly Transition[]): string {
  if (!INSTRUMENTS[measure.instrument].isRule && measure.binding !== false)
    return titleOf(words, measure);
  const year = yearOf(course);
  if (isListing(measure)) return words.say('rule_listing', { year });
  return words.say(`rule_${nounOf(measure, course)}`, { year });
}

/**
 * Returns a measure's English title in quotation marks: "“petition to ban TikTok”". If a place
 * stands before the title, as in "Texas: petition to ban TikTok", it is left out.
 */
export function titleOf(words: Words, { name }: Measure): string {
  return words.say('subject_titled', { title: name.replace(/^[^:]{1,40}: /, '') });
}

/**
 * Returns the year (`YYYY`) in which a measure was adopted. If it was never adopted, returns the
 * year of its last proposal, or else of its first step. '' if it has no steps.
 */
function yearOf(course: readonly Transition[]): string {
  const adopted = course.find(({ after }) => isLive(after));
  const proposed = course.findLast(({ after }) => isProposal(after));
  return (adopted ?? proposed ?? course[0])?.event.date.slice(0, 4) ?? '';
}

function nounOf({ instrument, binding }: Measure, course: readonly Transition[]): Noun {
  if (binding === false) return 'advice';
  const [first] = course;
  if (!first || !isOnlyProposal(course)) return INSTRUMENT_WORDS[instrument].noun;
  // Only a proposed law is called a bill. A proposed regulation, or a plan that a government has
  // merely announced, is called a proposal.
  const isAnnounced = EVENT_KIND_WORDS[first.event.kind].proposal === 'step_announced';
  return INSTRUMENTS[instrument].isEnacted && !isAnnounced ? 'bill' : 'proposal';
}
