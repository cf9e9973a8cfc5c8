import type { App, Measure } from '../record.ts';
import type { Transition } from '../status.ts';
import { forScope } from '../wording.ts';

const NOUNS: Record<Measure['instrument'], string> = {
  'executive-order': 'order',
  statute: 'law',
  regulation: 'regulation',
  'agency-order': 'order',
  'court-order': 'court order',
  policy: 'rule',
  'blocking-order': 'block',
  'parliamentary-rule': 'rule',
  other: '',
};

/**
 * A measure as a reader would name it, without its article: "2020 WeChat order", "2022 TikTok law for government devices",
 * with the one body that it speaks for ("(the Ministry of Defence only)").
 * `course` is its changes of state, oldest first; the year is that of its adoption, or of its last proposal if it got no further.
 * A measure of no usual kind (a petition, a company's own withdrawal) is called by its title, in quotation marks.
 */
export function measureNoun(measure: Measure, app: App, course: readonly Transition[]): string {
  if (measure.instrument === 'other' && measure.binding !== false) return titleOf(measure);
  const adopted = course.find(({ after }) => after !== 'proposed' && after !== 'ended');
  const proposed = course.findLast(({ after }) => after === 'proposed');
  const year = (adopted ?? proposed ?? course[0])?.event.date.slice(0, 4);
  const noun = nounOf(measure, course);
  const only = measure.reach ? `(${measure.reach} only)` : '';
  return [year, thing(measure, app.name, noun), only].filter(Boolean).join(' ');
}

/** A measure's title in quotation marks, without the place before its colon: "“petition to ban TikTok”". */
export function titleOf({ name }: Measure): string {
  return `“${name.replace(/^[^:]{1,40}: /, '')}”`;
}

/** True when a measure was proposed and never adopted. */
export function isOnlyBill(course: readonly Transition[]): boolean {
  return (
    course[0]?.after === 'proposed' && course.every(({ after }) => after === 'proposed' || after === 'ended')
  );
}

function nounOf({ instrument, binding }: Measure, course: readonly Transition[]): string {
  if (binding === false) return 'advice';
  return instrument === 'statute' && isOnlyBill(course) ? 'bill' : NOUNS[instrument];
}

function thing(measure: Measure, app: string, noun: string): string {
  if (measure.scope === 'public') return `${app} ${noun}`;
  if (measure.scope === 'operations') return `${noun} against ${app}’s company`;
  if (measure.scope === 'procurement') return `listing of ${app}’s company`;
  return `${app} ${noun} ${forScope(measure.scope)}`;
}
