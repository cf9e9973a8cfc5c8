import type { Standing, Transition } from '../law/status.ts';
import type { App, Measure } from '../record/schema.ts';
import { forScope } from './legal-terms.ts';
import type { Words } from './words.ts';

type Noun = 'order' | 'agency' | 'law' | 'regulation' | 'court_order' | 'rule' | 'block' | 'bill' | 'advice';

const NOUNS: Record<Measure['instrument'], Noun> = {
  'executive-order': 'order',
  statute: 'law',
  regulation: 'regulation',
  'agency-order': 'agency',
  'court-order': 'court_order',
  policy: 'rule',
  'blocking-order': 'block',
  'parliamentary-rule': 'rule',
  // Called by its title unless it is advice.
  other: 'rule',
};

/** A measure in a state. */
type Held = Pick<Standing, 'state' | 'measure'>;

/** A measure as a reader would name it, and whether that is its own title in quotation marks. */
export interface MeasureName {
  name: string;
  titled: boolean;
}

/**
 * "2020 WeChat order", "2022 TikTok law for government devices", with the one body that it speaks for ("(the Ministry of
 * Defence only)"); in languages with articles, with its article.
 * `course` is its changes of state, oldest first; the year is that of its adoption, or of its last proposal if it got no further.
 * A measure of no usual kind (a petition, a company's own withdrawal) is called by its title.
 */
export function measureName(
  words: Words,
  measure: Measure,
  app: App,
  course: readonly Transition[],
): MeasureName {
  if (measure.instrument === 'other' && measure.binding !== false)
    return { name: titleOf(words, measure), titled: true };
  const adopted = course.find(({ after }) => after !== 'proposed' && after !== 'ended');
  const proposed = course.findLast(({ after }) => after === 'proposed');
  const year = (adopted ?? proposed ?? course[0])?.event.date.slice(0, 4) ?? '';
  const rule = nounPhrase(words, measure, { year, app: app.name }, nounOf(measure, course));
  const { reach } = measure;
  return { name: reach ? words.say('rule_reach', { rule, reach }) : rule, titled: false };
}

/** A measure's title in quotation marks, without the place before its colon: "“petition to ban TikTok”". In the record's language. */
export function titleOf(words: Words, { name }: Measure): string {
  return words.say('subject_titled', { title: name.replace(/^[^:]{1,40}: /, '') });
}

/** True when a measure was proposed and never adopted. */
export function isOnlyBill(course: readonly Transition[]): boolean {
  return (
    course[0]?.after === 'proposed' && course.every(({ after }) => after === 'proposed' || after === 'ended')
  );
}

function nounOf({ instrument, binding }: Measure, course: readonly Transition[]): Noun {
  if (binding === false) return 'advice';
  return instrument === 'statute' && isOnlyBill(course) ? 'bill' : NOUNS[instrument];
}

/** True for a listing of a company: an agency's act. Other instruments of that scope bar contracts without a list. */
export function isListing({ scope, instrument }: Measure): boolean {
  return scope === 'procurement' && instrument === 'agency-order';
}

/** Advice that stands obliges nobody: it is no rule in force. */
export function isAdvice({ state, measure }: Held): boolean {
  return state === 'in-force' && measure.binding === false;
}

/** True for what is in force and binds. */
export function isRuleInForce({ state, measure }: Held): boolean {
  return state === 'in-force' && measure.binding !== false;
}

function nounPhrase(
  words: Words,
  measure: Measure,
  named: { year: string; app: string },
  noun: Noun,
): string {
  const { scope } = measure;
  if (isListing(measure)) return words.say('rule_listing', named);
  if (scope === 'public') return words.say(`rule_${noun}_public`, named);
  if (scope === 'operations') return words.say(`rule_${noun}_company`, named);
  return words.say(`rule_${noun}_limited`, { ...named, for: forScope(words, scope) });
}
