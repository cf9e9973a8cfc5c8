import type { AddedProvenance, Provenance, RefreshOutcome } from '../provenance.ts';
import { agoWords, dateWords, dayOfInstant } from './dates.ts';

/**
 * Where the record comes from, in parts to be set side by side: "Record through 10 Aug 2026", "checked 2 h ago",
 * "signature verified". `through` is the newest event's date, '' for an empty record, null where it is not known (then the day of issue stands
 * for it); `now` is milliseconds since 1970.
 */
export function provenanceParts(provenance: Provenance, through: string | null, now: number): string[] {
  return [ageWords(provenance, through), originWords(provenance, now), 'signature verified'];
}

function ageWords({ issued }: Provenance, through: string | null): string {
  if (through === null) return `Record issued on ${dayOfInstant(issued)}`;
  return through ? `Record through ${dateWords(through)}` : 'The record is empty';
}

/** A warning when the record may be out of date, '' while it is fresh or never checked by design. */
export function freshnessWarning(provenance: Provenance, now: number): string {
  const { freshness, checkedAt, issued, expires } = provenance;
  if (provenance.clockBehind)
    return `This device’s clock is behind: it shows a day before the record was issued, ${dayOfInstant(issued)}. Ages can’t be told.`;
  if (freshness === 'red')
    return `This record expired on ${dayOfInstant(expires)}. The law may have changed since.`;
  if (freshness !== 'amber') return '';
  const last = checkedAt
    ? `Last checked ${agoWords(checkedAt, now)}`
    : `Not checked since it was issued on ${dayOfInstant(issued)}`;
  return `${last}. Newer changes may be missing.`;
}

/** A warning about an added record: its words, and how grave. */
export interface AddedWarning {
  text: string;
  tone: 'amber' | 'red';
}

/** One for each added record that is old, expired or not there; none for fresh ones. */
export function addedWarnings({ added = [] }: Provenance, now: number): AddedWarning[] {
  return added.flatMap((one) => addedWarning(one, now) ?? []);
}

/** The warning about one of them; null while it is fresh. */
export function addedWarning(
  { name, provenance, failure }: AddedProvenance,
  now: number,
): AddedWarning | null {
  const whose = `${name}’s record`;
  if (!provenance)
    return { tone: 'amber', text: `${whose} is not there yet${failure ? `: ${failure.message}` : '.'}` };
  const { freshness, checkedAt, issued, expires } = provenance;
  if (freshness === 'red')
    return {
      tone: 'red',
      text: `${whose} expired on ${dayOfInstant(expires)}. What it adds may have changed since.`,
    };
  if (freshness !== 'amber') return null;
  const last = checkedAt
    ? `was last checked ${agoWords(checkedAt, now)}`
    : `was not checked since ${dayOfInstant(issued)}`;
  return { tone: 'amber', text: `${whose} ${last}. Newer entries of it may be missing.` };
}

/** How the last refresh failed, '' when it did not. */
export function failureWords({ failure }: Provenance, now: number): string {
  return failure ? `Last refresh failed ${agoWords(failure.at, now)}: ${failure.message}` : '';
}

/** The end of a refresh that the reader asked for. */
export function refreshOutcomeWords(outcome: RefreshOutcome): string {
  switch (outcome.kind) {
    case 'updated':
      return 'Updated: a newer record is in use now.';
    case 'unchanged':
      return 'Checked: there is no newer record.';
    case 'failed':
      return `Refresh failed: ${outcome.failure.message} The record in use stays.`;
    default:
      return outcome satisfies never;
  }
}

function originWords({ feed, checkedAt }: Provenance, now: number): string {
  if (checkedAt) return `checked ${agoWords(checkedAt, now)}`;
  return feed === null ? 'bundled, no feed configured' : 'bundled, not checked yet';
}
