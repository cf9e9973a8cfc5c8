import { measureById } from '../../record/record-index.ts';
import type { LegalRecord } from '../../record/schema.ts';
import type { Scope } from '../../record/scopes.ts';
import type { EventMatch } from '../judgement.ts';
import type { ClaimEvent } from './claim.ts';

/** The app, place and scope of a claim. */
export interface ClaimedRule {
  app: string;
  place: string | null;
  scope: Scope;
}

/**
 * Returns the event that a claim reports: of the article's events on the claim's app and place, the
 * first in the article's order, which puts headline and beginning first. Events of the claim's own
 * scope go before others. Null when there is none.
 */
export function eventOf(
  record: LegalRecord,
  events: readonly EventMatch[],
  rule: ClaimedRule,
): ClaimEvent | null {
  const concerned = events.filter(({ id }) => fitOf(record, id, rule) > 0);
  const inScope = concerned.filter(({ id }) => fitOf(record, id, rule) > 1);
  const best = inScope[0] ?? concerned[0];
  if (!best) return null;
  const { id, certainty, quote, block } = best;
  return { id, certainty, quote, block };
}

/** Returns 2 for an event of the claim's app, place and scope, 1 for one of its app and place. */
function fitOf(record: LegalRecord, id: string, { app, place, scope }: ClaimedRule): 0 | 1 | 2 {
  const event = record.events.find((each) => each.id === id);
  if (!event || !(event.apps?.includes(app) ?? true)) return 0;
  const measures = event.measures
    .flatMap((measure) => measureById(record, measure) ?? [])
    .filter((measure) => measure.jurisdiction === place && measure.apps.includes(app));
  if (measures.length === 0) return 0;
  return measures.some((measure) => measure.scope === scope) ? 2 : 1;
}
