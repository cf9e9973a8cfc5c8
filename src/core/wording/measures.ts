import { isListing } from '../law/binding.ts';
import { isOnlyProposal } from '../law/course.ts';
import type { Transition } from '../law/standing.ts';
import { INSTRUMENTS } from '../record/instruments.ts';
import type { App, Measure } from '../record/schema.ts';
import { isForEveryone, SCOPES } from '../record/scopes.ts';
import { isLive, isProposal } from '../record/states.ts';
import { INSTRUMENT_WORDS, type Noun } from './instrument-words.ts';
import { forScope } from './legal-terms.ts';
import type { Words } from './words.ts';

/**
 * Name of a measure for readers. `titled`: the name is the measure's own title in quotation marks.
 */
export interface MeasureName {
  name: string;
  titled: boolean;
}

/**
 * Returns a measure's name: "2020 WeChat order", "2022 TikTok law for government devices". The name
 * includes the single body to which the measure applies ("(the Ministry of Defence only)"), and an
 * article in languages that have one. `course`: the measure's changes of state, oldest first. The
 * year is the year of the adoption or, without one, of the last proposal. A measure with an unusual
 * instrument (a petition, a company's own withdrawal) is called by its title.
 */
export function measureName(
  words: Words,
  measure: Measure,
  app: App,
  course: readonly Transition[],
): MeasureName {
  if (!INSTRUMENTS[measure.instrument].isRule && measure.binding !== false)
    return { name: titleOf(words, measure), titled: true };
  const rule = nounPhrase(
    words,
    measure,
    { year: yearOf(course), app: app.name },
    nounOf(measure, course),
  );
  const { reach } = measure;
  return { name: reach ? words.say('rule_reach', { rule, reach }) : rule, titled: false };
}

/**
 * Returns a measure's English title in quotation marks, without the place before its colon:
 * "“petition to ban TikTok”".
 */
export function titleOf(words: Words, { name }: Measure): string {
  return words.say('subject_titled', { title: name.replace(/^[^:]{1,40}: /, '') });
}

/** Returns the year of a measure as `YYYY`; '' for an empty course. */
function yearOf(course: readonly Transition[]): string {
  const adopted = course.find(({ after }) => isLive(after));
  const proposed = course.findLast(({ after }) => isProposal(after));
  return (adopted ?? proposed ?? course[0])?.event.date.slice(0, 4) ?? '';
}

function nounOf({ instrument, binding }: Measure, course: readonly Transition[]): Noun {
  if (binding === false) return 'advice';
  return INSTRUMENTS[instrument].isEnacted && isOnlyProposal(course)
    ? 'bill'
    : INSTRUMENT_WORDS[instrument].noun;
}

function nounPhrase(
  words: Words,
  measure: Measure,
  named: { year: string; app: string },
  noun: Noun,
): string {
  const { scope } = measure;
  if (isListing(measure)) return words.say('rule_listing', named);
  if (isForEveryone(scope)) return words.say(`rule_${noun}_public`, named);
  if (SCOPES[scope].actsOn === 'company') return words.say(`rule_${noun}_company`, named);
  return words.say(`rule_${noun}_limited`, { ...named, for: forScope(words, scope) });
}
