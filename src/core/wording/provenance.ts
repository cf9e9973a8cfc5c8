import type { LeftOut } from '../record/schema.ts';
import type { Failure } from '../release/failure.ts';
import type {
  AddedProvenance,
  Provenance,
  RefreshFailure,
  RefreshOutcome,
} from '../release/provenance.ts';
import { agoWords, dateWords, dayOfInstant, inMinutes } from './dates.ts';
import { keyed } from './legal-terms.ts';
import type { Words } from './words.ts';

/**
 * Returns the age and origin of the record as short texts: "Up to date to 10 Aug 2026", "checked 2
 * hours ago". `through`: see `ageWords`. `now` is in ms since 1970.
 */
export function provenanceParts(
  words: Words,
  provenance: Provenance,
  through: string | null,
  now: number,
): string[] {
  return [
    ageWords(words, provenance, through),
    originWords(words, provenance, now),
    words.say('provenance_verified'),
  ];
}

/**
 * Returns the age of the record: "Up to date to 10 Aug 2026". If `through` (see `recordThrough`)
 * is null, gives the day of signing instead. If `through` is '', says that the record is empty.
 */
export function ageWords(words: Words, { issued }: Provenance, through: string | null): string {
  if (through === null)
    return words.say('provenance_issued', { date: dayOfInstant(words, issued) });
  return through
    ? words.say('provenance_through', { date: dateWords(words, through) })
    : words.say('provenance_empty');
}

/**
 * Returns sentences on entries that were left out (see `leftOutWords`), one for each record that
 * has such entries. The default record comes first.
 */
export function leftOutSentences(words: Words, { leftOut, added = [] }: Provenance): string[] {
  const sentences = added.map(({ name, provenance }) =>
    leftOutWords(words, provenance?.leftOut && { ...provenance.leftOut, from: name }),
  );
  return [leftOutWords(words, leftOut), ...sentences].filter(Boolean);
}

/**
 * Returns a sentence on the entries that were left out because this version does not understand
 * them. It gives the number of rules or, if no rules were left out, the number of events. An
 * added record's name (`from`) comes first. '' if nothing was left out.
 */
export function leftOutWords(words: Words, leftOut: LeftOut | undefined): string {
  if (!leftOut) return '';
  const { measures, events, from } = leftOut;
  const sentence =
    measures > 0
      ? words.say('left_out_rules', { count: measures })
      : words.say('left_out_events', { count: events });
  return from === undefined ? sentence : words.say('labelled', { label: from, text: sentence });
}

/**
 * Returns a warning when the record may be out of date or the reader's clock is wrong; otherwise
 * ''.
 */
export function freshnessWarning(words: Words, provenance: Provenance, now: number): string {
  const { freshness, checkedAt, issued, expires } = provenance;
  if (provenance.clockBehind)
    return words.say('warning_clock', { date: dayOfInstant(words, issued) });
  if (freshness === 'red')
    return words.say('warning_expired', { date: dayOfInstant(words, expires) });
  if (freshness !== 'amber') return '';
  return checkedAt
    ? words.say('warning_last_checked', { ago: agoWords(words, checkedAt, now) })
    : words.say('warning_not_checked', { date: dayOfInstant(words, issued) });
}

/** A warning about an added record, with its severity. */
export interface AddedWarning {
  text: string;
  tone: 'amber' | 'red';
}

/** Returns a warning for each added record that is old, expired or missing. */
export function addedWarnings(
  words: Words,
  { added = [] }: Provenance,
  now: number,
): AddedWarning[] {
  return added.flatMap((one) => addedWarning(words, one, now) ?? []);
}

/** Returns the warning about one added record; null while that record is fresh. */
export function addedWarning(
  words: Words,
  { name, provenance, failure }: AddedProvenance,
  now: number,
): AddedWarning | null {
  if (!provenance) {
    const reason = failure && failureReason(words, failure);
    const text = reason
      ? words.say('added_missing_reason', { name, reason })
      : words.say('added_missing', { name });
    return { tone: 'amber', text };
  }
  const { freshness, checkedAt, issued, expires } = provenance;
  if (freshness === 'red')
    return {
      tone: 'red',
      text: words.say('added_expired', { name, date: dayOfInstant(words, expires) }),
    };
  if (freshness !== 'amber') return null;
  const text = checkedAt
    ? words.say('added_last_checked', { name, ago: agoWords(words, checkedAt, now) })
    : words.say('added_not_checked', { name, date: dayOfInstant(words, issued) });
  return { tone: 'amber', text };
}

/** Returns a sentence on the failure of the last refresh; '' if it did not fail. */
export function failureWords(words: Words, { failure }: Provenance, now: number): string {
  if (!failure) return '';
  return words.say('failure_last', {
    ago: agoWords(words, failure.at, now),
    reason: failureReason(words, failure),
  });
}

/**
 * Returns a sentence that says why a refresh failed. For an added feed, the feed's name comes
 * first.
 */
export function failureReason(words: Words, failure: RefreshFailure): string {
  const why = failureSentence(words, failure);
  return failure.feed === undefined
    ? why
    : words.say('labelled', { label: failure.feed, text: why });
}

/** Returns the catalog's sentence for the reason of a failure. */
export function failureSentence(words: Words, { reason, numbers = {} }: Failure): string {
  const { minutes = 0, size = 0, room = 0 } = numbers;
  return words.say(`failure_${keyed(reason)}`, { when: inMinutes(words, minutes), size, room });
}

/** Returns a text for the reader on the outcome of a refresh that the reader asked for. */
export function refreshOutcomeWords(words: Words, outcome: RefreshOutcome): string {
  switch (outcome.kind) {
    case 'updated':
      return words.say('refresh_updated');
    case 'unchanged':
      return words.say('refresh_unchanged');
    case 'failed':
      return words.say('refresh_failed', { reason: failureReason(words, outcome.failure) });
    default:
      return outcome satisfies never;
  }
}

function originWords(words: Words, { feed, checkedAt }: Provenance, now: number): string {
  if (checkedAt) return words.say('provenance_checked', { ago: agoWords(words, checkedAt, now) });
  return words.say(feed === null ? 'provenance_no_feed' : 'provenance_unchecked');
}
