import type { Claim, ClaimEvent } from '../../core/judge/claims/claim.ts';
import { claimsOfLabel, type EventLabel } from './event-labels.ts';
import { groupedBy, ratio } from './rates.ts';

/** A labelled claim, and the event that the judge matched to it. */
export interface EventOutcome {
  id: string;
  lang: string;
  label: EventLabel;
  /** True when the judge found a claim for the label (see `claimsOfLabel`). */
  claimFound: boolean;
  /**
   * Event to which the judge matched the claim. Null if the judge did not find the claim, matched
   * no event, or matched only an event that belongs to another label.
   */
  found: ClaimEvent | null;
}

/**
 * Counts and shares of right and wrong matches. Shares are from 0 to 1, or null when there is
 * nothing to divide by.
 */
export interface EventFigures {
  /**
   * Number of labelled claims whose event is in the record. `right`, `wrong` and `none` are shares
   * of these claims: the judge matched a right event, a wrong event, or no event.
   */
  held: number;
  right: number | null;
  wrong: number | null;
  none: number | null;
  /**
   * Number of labelled claims whose event is not in the record. `wronglyMatched` is the share of
   * these claims to which the judge matched an event nonetheless.
   */
  notHeld: number;
  wronglyMatched: number | null;
}

/** Figures on the events that the judge matched, and lists of the mistakes behind the figures. */
export interface EventScores {
  all: EventFigures;
  /** Figures for the labelled claims that the judge found. */
  claimsFound: EventFigures;
  byLanguage: Record<string, EventFigures>;
  /** Labelled claims to which the judge matched an event that is not in the label. */
  wrong: EventOutcome[];
  /** Labelled claims whose event is in the record, but to which the judge matched no event. */
  missing: EventOutcome[];
}

/**
 * Finds the event to which the judge matched a labelled claim (see `claimsOfLabel`). Prefers an
 * event that the label lists. Ignores an event that only another label of the article lists (see
 * `answersAnother`). `labels` are all labels of the article.
 */
export function eventOutcome(
  label: EventLabel,
  lang: string,
  claims: readonly Claim[],
  labels: readonly EventLabel[] = [label],
): EventOutcome {
  const own = claimsOfLabel(label, labels, claims);
  const events = own.flatMap(({ event }) => event ?? []);
  const right = events.find(({ id }) => label.events.includes(id));
  const found = right ?? events.find(({ id }) => !answersAnother(id, label, labels)) ?? null;
  return { id: label.id, lang, label, claimFound: own.length > 0, found };
}

/**
 * True when another label with the same app, place and scope lists the event `id`. The judge may
 * make a single claim for two such labels, for example if one is for a law's passing and the
 * other for the law's start.
 */
function answersAnother(id: string, label: EventLabel, labels: readonly EventLabel[]): boolean {
  return labels.some(
    ({ apps, place, scope, events }) =>
      events !== label.events &&
      place === label.place &&
      scope === label.scope &&
      apps.some((app) => label.apps.includes(app)) &&
      events.includes(id),
  );
}

/** Compares the labels with the events that the judge matched to the claims. */
export function eventScoresOf(outcomes: readonly EventOutcome[]): EventScores {
  return {
    all: figuresOf(outcomes),
    claimsFound: figuresOf(outcomes.filter(({ claimFound }) => claimFound)),
    byLanguage: Object.fromEntries(
      [...groupedBy(outcomes, ({ lang }) => lang)].map(([lang, group]) => [lang, figuresOf(group)]),
    ),
    wrong: outcomes.filter(isWrong),
    missing: outcomes.filter(({ label, found }) => label.events.length > 0 && !found),
  };
}

function figuresOf(outcomes: readonly EventOutcome[]): EventFigures {
  const held = outcomes.filter(({ label }) => label.events.length > 0);
  const notHeld = outcomes.filter(({ label }) => label.events.length === 0);
  const share = (of: readonly EventOutcome[], test: (outcome: EventOutcome) => boolean) =>
    ratio(of.filter(test).length, of.length);
  return {
    held: held.length,
    right: share(held, (outcome) => outcome.found !== null && !isWrong(outcome)),
    wrong: share(held, isWrong),
    none: share(held, ({ found }) => found === null),
    notHeld: notHeld.length,
    wronglyMatched: share(notHeld, isWrong),
  };
}

function isWrong({ label, found }: EventOutcome): boolean {
  return found !== null && !label.events.includes(found.id);
}
