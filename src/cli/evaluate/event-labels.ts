import * as z from 'zod/mini';
import type { Claim } from '../../core/judge/claims/claim.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import { scopeSchema } from '../../core/record/schema.ts';
import { readJsonLines } from './json-lines.ts';

const labelSchema = z.object({
  /** Id of the article's row in the list of articles. */
  id: z.pipe(z.union([z.string(), z.number()]), z.transform(String)),
  apps: z.array(z.string()).check(z.minLength(1)),
  /** Code of the jurisdiction; empty when the article names no jurisdiction. */
  place: z.string(),
  scope: scopeSchema,
  /** Ids of the events in the record that the claim may report; empty when there are none. */
  events: z.array(z.string()),
});

/** A labelled claim, and the events in the record that the claim may report. */
export type EventLabel = z.infer<typeof labelSchema>;

/**
 * Reads labelled claims and their events. Throws an Error with file and line for a malformed line
 * or an unknown event.
 */
export async function readEventLabels(file: string, record: LegalRecord): Promise<EventLabel[]> {
  const known = new Set(record.events.map(({ id }) => id));
  const lines = await readJsonLines(file, labelSchema);
  return lines.map(({ value, where }) => {
    const unknown = value.events.find((id) => !known.has(id));
    if (unknown !== undefined)
      throw new Error(`${where}: the record has no event ${unknown}; correct its id`);
    return value;
  });
}

/**
 * Returns the claims that have the label's place and at least one of the label's apps. If some of
 * them also have the label's scope, returns only these. If none of them has this scope, leaves
 * out claims that have an app, the place and the scope of another label. `labels` are all labels
 * of the article.
 */
export function claimsOfLabel<C extends Pick<Claim, 'apps' | 'place' | 'scope'>>(
  label: EventLabel,
  labels: readonly EventLabel[],
  claims: readonly C[],
): C[] {
  const isOn = ({ apps, place }: EventLabel, claim: C) =>
    (claim.place ?? '') === place && claim.apps.some((app) => apps.includes(app));
  const placed = claims.filter((claim) => isOn(label, claim));
  const sameScope = placed.filter(({ scope }) => scope === label.scope);
  if (sameScope.length > 0) return sameScope;
  // Leaves out each claim that has the app, place and scope of another label.
  return placed.filter(
    (claim) => !labels.some((other) => other.scope === claim.scope && isOn(other, claim)),
  );
}
