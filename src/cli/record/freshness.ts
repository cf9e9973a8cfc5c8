import { endsOn } from '../../core/dates/day-or-month.ts';
import { lastChecked } from '../../core/law/last-checked.ts';
import { measureStateOn } from '../../core/law/measure-state.ts';
import { countryOf, isPartOfCountry } from '../../core/record/place-codes.ts';
import type { LegalRecord, Measure } from '../../core/record/schema.ts';
import { SCOPES } from '../../core/record/scopes.ts';
import { STATES } from '../../core/record/states.ts';

/**
 * Ages in months. For each age, the statistics give the share of laws whose last check is at most
 * that old.
 */
const AGES = [12, 24] as const;
/** Maximum number of laws in the list of those to check first. */
const FIRST = 50;

/**
 * A rule in force. `checked` is the date of its latest event or confirmation (see `lastChecked`).
 */
interface Held {
  measure: Measure;
  checked: string;
}

/**
 * Returns lines that say how recently the laws in force on `day` were checked (see `Held`):
 * percentages, then a list of at most `FIRST` laws that were not checked for 12 months. The most
 * urgent laws come first.
 */
export function freshnessOf(record: LegalRecord, day: string): string[] {
  const held = record.measures.flatMap((measure) => heldOn(record, measure, day));
  const old = held.filter(({ checked }) => !isWithin(checked, AGES[0], day)).sort(byUrgency);
  return [
    `rules in force: ${shares(held, day)}`,
    'by country:',
    ...byCountry(held).map(([country, rules]) => `  ${country}: ${shares(rules, day)}`),
    `to look at first (${Math.min(FIRST, old.length)} of ${old.length} not checked for ${AGES[0]} months):`,
    ...old.slice(0, FIRST).map(({ measure, checked }) => `  ${checked} ${measure.id}`),
  ];
}

/**
 * Returns the measure as the only item of a list. The list is empty if the measure is not in
 * force for any app, or if it has neither an event nor a confirmation up to `day`.
 */
function heldOn(record: LegalRecord, measure: Measure, day: string): Held[] {
  const isInForce = measure.apps.some((app) => {
    const state = measureStateOn(record, measure, app, day)?.state;
    return state !== undefined && STATES[state].inForce;
  });
  const checked = lastChecked(record, measure, day);
  return isInForce && checked ? [{ measure, checked }] : [];
}

function shares(rules: readonly Held[], day: string): string {
  const parts = AGES.map((months) => {
    const count = rules.filter(({ checked }) => isWithin(checked, months, day)).length;
    return `${count} (${Math.round((100 * count) / Math.max(1, rules.length))} %) within ${months} months`;
  });
  return `${rules.length}, checked ${parts.join(', ')}`;
}

/** True when a date is at most `months` months before the day. */
function isWithin(date: string, months: number, day: string): boolean {
  const [year = 0, month = 0] = endsOn(date).split('-').map(Number);
  const until = new Date(Date.UTC(year, month - 1 + months, Number(endsOn(date).slice(8))));
  return until.toISOString().slice(0, 10) >= day;
}

function byCountry(rules: readonly Held[]): [country: string, rules: Held[]][] {
  const countries = [
    ...new Set(rules.map(({ measure }) => countryOf(measure.jurisdiction))),
  ].sort();
  return countries.map((country) => [
    country,
    rules.filter(({ measure }) => countryOf(measure.jurisdiction) === country),
  ]);
}

/**
 * Sorts by urgency, most urgent first:
 * 1. rules for everyone before rules for narrower groups of people
 * 2. rules of whole countries before rules for a part of a country or a single institution
 * 3. rules checked long ago before rules checked recently
 */
function byUrgency(a: Held, b: Held): number {
  return (
    SCOPES[a.measure.scope].nearness - SCOPES[b.measure.scope].nearness ||
    narrowness(a.measure) - narrowness(b.measure) ||
    a.checked.localeCompare(b.checked)
  );
}

/**
 * Returns 0 for a rule of a whole country. Adds 1 if the jurisdiction is only a part of a country,
 * and 1 if the rule is for a single institution or area only.
 */
function narrowness({ jurisdiction, reach }: Measure): number {
  return (isPartOfCountry(jurisdiction) ? 1 : 0) + (reach ? 1 : 0);
}
