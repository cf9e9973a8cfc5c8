import type { NamedRule } from '../rules/rule.ts';
import type { EventCase } from './event-case.ts';
import type { IndexedEvent } from './event-index.ts';
import type { Saying } from './sayings.ts';

/** A rule that makes it more or less certain that a sentence reports an event of the record. */
export interface EventRule extends NamedRule {
  /**
   * Certainty that the rule adds; negative when the rule makes the event less certain, 0 when the
   * rule does not apply.
   */
  certainty(match: EventCase): number;
}

/** Certainty of every event before the rules add to it. */
export const BASE_CERTAINTY = -0.2;

/** Minimum certainty that names must add to point to an event by themselves. */
export const POINTING_NAMES = 0.2;

/**
 * Certainty added when the sentence has a word for the event's effect. A word for a ban (`ban`)
 * fits many events. It adds less than a more specific word (`telling`).
 */
const EFFECT = { telling: 0.22, ban: 0.15 };

/**
 * Negative certainty added when the sentence names effects that the event did not have:
 *
 * - `onlyBanShared`: the sentence names a ban and other effects. Among these effects, the event had
 *   only the ban.
 * - `noneShared`: the sentence and the event have no effect in common. If the sentence names only a
 *   ban, `noneShared` applies only to an event that lifted a rule.
 */
const OTHER_EFFECT = { onlyBanShared: -0.05, noneShared: -0.15 };

const DEVICES = { both: 0.12, neither: 0.05, differ: -0.15 };

/**
 * Certainty added by a sentence that says beyond doubt that the app is restricted (strength 1). A
 * sentence with less strength adds proportionally less.
 */
const STRENGTH = 0.4;

/**
 * Negative certainty added when only a person or a body points to the event. News names people and
 * bodies for many other reasons.
 */
const ONLY_PARTY = -0.15;

/**
 * Negative certainty added when both of these hold:
 *
 * - The event is an institution's rule for itself, such as a university's ban.
 * - The sentence contains no name that points to the event.
 */
const UNNAMED_BODY = -0.13;

/**
 * Rules that rate how certain it is that a sentence reports an event. What they return is added
 * up.
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
      'The event happened in the week before publication, and the sentence names no other day.',
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
    about: 'Sentence and event are both about devices of officials, or neither is.',
    certainty: ({ candidate, saying }) => {
      if (candidate.onDevices !== saying.devices) return 0;
      return saying.devices ? DEVICES.both : DEVICES.neither;
    },
  },
  {
    name: 'devices-differ',
    about: 'Only one of sentence and event is about devices of officials.',
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
 * Returns the certainty that the effects named in the sentence add to an event. The first case that
 * applies counts:
 *
 * - The event had an effect, other than a ban, that the sentence names: positive.
 * - The sentence names an effect other than a ban: negative. If the sentence also names a ban and
 *   the event is a ban, the value is closer to 0 but still negative: many events are bans, so the
 *   shared ban says little.
 * - The sentence names only a ban, and the event is a ban: positive.
 * - The sentence names only a ban, and the event lifted a rule: negative.
 * - All other cases: 0.
 */
export function effectCertainty({ candidate: { effects }, saying }: EventCase): number {
  const telling = saying.effects.filter((effect) => effect !== 'ban');
  if (telling.some((effect) => effects.has(effect))) return EFFECT.telling;
  const saysBan = saying.effects.includes('ban');
  const banned = saysBan && effects.has('ban');
  if (telling.length > 0) return banned ? OTHER_EFFECT.onlyBanShared : OTHER_EFFECT.noneShared;
  if (banned) return EFFECT.ban;
  return saysBan && effects.has('lift') ? OTHER_EFFECT.noneShared : 0;
}

function isOnlyParty(match: EventCase): boolean {
  const { candidate, saying, saidDate, nearPublication } = match;
  if (saidDate > 0 || nearPublication > 0 || effectCertainty(match) >= EFFECT.telling) return false;
  return !namesMeasureOrCase(candidate, saying);
}

/**
 * True when the sentence names the event's measure or court case. A name that many events share
 * counts, too, although it adds little certainty.
 */
function namesMeasureOrCase({ keys }: IndexedEvent, { entities }: Saying): boolean {
  return entities.some((key) => /^(case|instrument):/.test(key) && keys.has(key));
}
