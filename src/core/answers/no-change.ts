import { lastConfirmedLongBefore } from '../law/confirmed.ts';
import type { Finding } from './findings.ts';

/** Reason for an empty list of changes. */
export type NoChange =
  /** Nothing changed. */
  | 'good'
  /** No rule is on record. */
  | 'no_record'
  /** The article tells of a change that the record lacks. */
  | 'unrecorded'
  /** This version of the program can't read everything about one of the rules. */
  | 'incomplete'
  /** One of the rules has not been confirmed by any source for a long time. */
  | 'unconfirmed';

/**
 * Returns the reason why the list of changes is empty. Considers every rule that the findings show,
 * including rules for single institutions.
 */
export function noChangeIn(findings: readonly Finding[]): NoChange {
  const rules = findings.flatMap(({ answer: { present }, main: { now }, today }) => {
    const own = now.state === 'no-record' ? [] : [now, ...(now.parts ?? [])];
    return [...own, ...(present ? [present] : [])].map((standing) => ({ standing, today }));
  });
  if (rules.length === 0) return 'no_record';
  if (findings.some(({ lead }) => lead.caveat?.kind === 'unrecorded-change')) return 'unrecorded';
  if (rules.some(({ standing }) => standing.measure.incomplete)) return 'incomplete';
  const isOld = rules.some(
    ({ standing, today }) => lastConfirmedLongBefore(standing, today) !== null,
  );
  return isOld ? 'unconfirmed' : 'good';
}
