import * as z from 'zod/mini';
import { toldSchema } from '../../core/judge/claims/claim.ts';
import { scopeSchema } from '../../core/record/schema.ts';
import { readJsonLines } from './json-lines.ts';

const labelledClaimSchema = z.object({
  apps: z.array(z.string()).check(z.minLength(1)),
  /** Code of the jurisdiction; empty when the article names no jurisdiction. */
  place: z.string(),
  scope: scopeSchema,
  state: toldSchema,
  main: z.boolean(),
});

/** One claim of an article, as a careful human reader labelled it. */
export type LabelledClaim = z.infer<typeof labelledClaimSchema>;

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  claims: z.array(labelledClaimSchema),
});

/**
 * Returns labelled claims, keyed by article id. Throws an Error with file and line for a malformed
 * line or a repeated id.
 */
export async function readClaimLabels(file: string): Promise<Map<string, LabelledClaim[]>> {
  const labels = new Map<string, LabelledClaim[]>();
  for (const { value, where } of await readJsonLines(file, lineSchema)) {
    const id = String(value.id);
    if (labels.has(id)) throw new Error(`${where}: the id ${id} has a line already; remove one`);
    labels.set(id, value.claims);
  }
  return labels;
}
