import type { NamedRule } from '../rules/rule.ts';
import type { EventCase } from './event-case.ts';
import type { IndexedEvent } from './event-index.ts';
import type { Saying } from './sayings.ts';

/**
 * A rule that raises or lowers the certainty that a sentence reports a given event of the record.
 */
export interface EventRule extends NamedRule {
  /**
   * Certainty that the rule adds; negative when the rule makes the event less certain, 0 when the
   * rule does not apply.
   */
  certainty(match: EventCase): number;
}

/** Certainty with which every event starts. The rules then add to it. */
export const BASE_CERTAINTY = -0.2;

/** The names in a sentence are enough to point to an event if they add at least this certainty. */
export const POINTING_NAMES = 0.2;

/**
 * Certainty added when the sentence has a word for what the event did:
 *
 * - `ban`: the word is for a ban. This adds less, because many events are bans.
 * - `telling`: any other word, such as "postponed".
 */
const EFFECT = { telling: 0.22, ban: 0.15 };

/**
 * Negative certainty added when a word such as "postponed" names an effect that the event did not
 * have:
 *
 * - `onlyBanShared`: the sentence also names `ban`, and the event had this effect.
 * - `noneShared`: the event had none of the effects that the sentence names. If the only effect
 *   that the sentence names is `ban`, this is added only for an event that lifted a ban.
 */
const OTHER_EFFECT = { onlyBanShared: -0.05, noneShared: -0.15 };

const DEVICES = { both: 0.12, neither: 0.05, differ: -0.15 };

/**
 * Certainty that is added when the sentence's `strength` is 1. The sentence then clearly says that
 * the app is restricted. With a `strength` of 0.5, half of this certainty is added.
 */
const STRENGTH = 0.4;

/**
 * Negative certainty added when the sentence points to the event only by naming a person or a body.
 * News articles name people and bodies for many other reasons.
 */
const ONLY_PARTY = -0.15;

/**
 * Negative certainty added when the event is about an institution's rule for itself, such as a
 * university's ban, but sentence and event share no name.
 */
const UNNAMED_BODY = -0.13;

/**
 * Rules that rate how certain it is that a sentence reports an event. The values that they return
 * are added to `BASE_CERTAINTY`.
 */
export const EVENT_RULES: readonly EventRule[] = [
  {
    name: 'names-case',
    about: 'The sentence names the event’s court case or its number.',
    certainty: ({ names }) => names.case,
  },
  {
    name: 'names-instrument',
    about: 'The sentence names the law or order that the event is about.',
    certainty: ({ names }) => names.instrument,
  },
  {
    name: 'names-person',
    about: 'The sentence names a person who took part in the event.',
    certainty: ({ names }) => names.person,
  },
  {
    name: 'names-body',
    about: 'The sentence names a court, ministry or other body that took part in the event.',
    certainty: ({ names }) => names.body,
  },
  {
    name: 'says-date',
    about: 'The sentence names the event’s day, a day beside it, or its month.',
    certainty: ({ saidDate }) => saidDate,
  },
  {
    name: 'near-publication',
    about:
      'The event happened in the week before publication or on the day after, and the sentence names no other time.',
    certainty: ({ nearPublication }) => nearPublication,
  },
  {
    name: 'effect-fits',
    about: 'The sentence has a word for what the event did.',
    certainty: (match) => Math.max(0, effectCertainty(match)),
  },
  {
    name: 'effect-differs',
    about: 'The sentence has a word for something that the event did not do.',
    certainty: (match) => Math.min(0, effectCertainty(match)),
  },
  {
    name: 'devices-agree',
    about: 'Sentence and event are both about devices of public bodies, or neither is.',
    certainty: ({ candidate, saying }) => {
      if (candidate.onDevices !== saying.devices) return 0;
      return saying.devices ? DEVICES.both : DEVICES.neither;
    },
  },
  {
    name: 'devices-differ',
    about: 'Only one of sentence and event is about devices of public bodies.',
    certainty: ({ candidate, saying }) =>
      candidate.onDevices === saying.devices ? 0 : DEVICES.differ,
  },
  {
    name: 'sentence-restricts',
    about: 'The sentence surely joins the app with a restriction.',
    certainty: ({ saying }) => STRENGTH * saying.strength,
  },
  {
    name: 'only-party-named',
    about: 'Only a person or a body points to the event, with no date and no word for what it did.',
    certainty: (match) => (isOnlyParty(match) ? ONLY_PARTY : 0),
  },
  {
    name: 'unnamed-body',
    about: 'The event is a single body’s own rule, and the sentence names no such body.',
    certainty: ({ candidate, nameCertainty }) =>
      candidate.ofOneBody && nameCertainty === 0 ? UNNAMED_BODY : 0,
  },
];

/**
 * Returns the certainty that words such as "banned" or "postponed" add to an event. Negative if
 * they do not fit.
 */
export function effectCertainty({ candidate: { effects }, saying }: EventCase): number {
  // "Postponed" tells more than "banned", because many events are bans.
  const telling = saying.effects.filter((effect) => effect !== 'ban');
  if (telling.some((effect) => effects.has(effect))) return EFFECT.telling;
  const saysBan = saying.effects.includes('ban');
  const banned = saysBan && effects.has('ban');
  if (telling.length > 0) return banned ? OTHER_EFFECT.onlyBanShared : OTHER_EFFECT.noneShared;
  if (banned) return EFFECT.ban;
  // A sentence that says only "banned" counts against an event that lifted a ban, but not against
  // other events.
  return saysBan && effects.has('lift') ? OTHER_EFFECT.noneShared : 0;
}

function isOnlyParty(match: EventCase): boolean {
  const { candidate, saying, saidDate, nearPublication } = match;
  if (saidDate > 0 || nearPublication > 0 || effectCertainty(match) >= EFFECT.telling) return false;
  return !namesMeasureOrCase(candidate, saying);
}

/**
 * True when the sentence names the event's measure or court case, even if many events share the
 * name.
 */
function namesMeasureOrCase({ keys }: IndexedEvent, { entities }: Saying): boolean {
  return entities.some((key) => /^(case|instrument):/.test(key) && keys.has(key));
}
