import * as z from 'zod/mini';
import { isRealDay } from '../../core/dates/day-or-month.ts';
import { schemaFault } from '../schema-fault.ts';

/** Maximum length of a title or a `detail`, in characters. Longer texts are cut. */
const LONGEST_TITLE = 300;

/**
 * A document or headline that a source published. It may report an event that the record lacks.
 */
export const candidateSchema = z.strictObject({
  /**
   * Id of the source, a colon, and the document's id at the source: `federal-register:2026-12345`.
   */
  id: z.string(),
  /** Id of the `WatchSource` that found the candidate, such as `gdelt`. */
  source: z.string(),
  url: z.url('is not an address'),
  title: z.string(),
  /** Day on which the candidate was published, `YYYY-MM-DD`. */
  date: z
    .string()
    .check(
      z.refine(isRealDay, { error: ({ input }) => `"${input}" is not a day written YYYY-MM-DD` }),
    ),
  /** ISO 3166 code of the place that the candidate is about; null when it is unknown. */
  place: z.nullable(z.string()),
  /**
   * Further information for the editor, such as the latest action on a bill; null if there is
   * none.
   */
  detail: z.nullable(z.string()),
  /**
   * True for a news headline. An editor sees it only if `judgeArticle` says that it is about a
   * restriction.
   */
  isNews: z.boolean(),
});

/** A document or headline that may report an event that the record lacks. */
export type Candidate = z.infer<typeof candidateSchema>;

/**
 * A candidate before `candidateOf` has completed it. The code for a source returns it with an id
 * that does not yet begin with the source's id.
 */
export type Found = Omit<Candidate, 'source' | 'isNews'> & { isNews?: true };

/**
 * Makes a candidate from what the code for a source has found. Collapses white space in texts and
 * cuts long ones. Throws an Error that names the document and the field if the result does not
 * match `candidateSchema`.
 */
export function candidateOf(source: string, found: Found): Candidate {
  const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
  const candidate = {
    ...found,
    id: `${source}:${found.id}`,
    source,
    isNews: found.isNews ?? false,
    title: folded(found.title).slice(0, LONGEST_TITLE),
    detail: found.detail && folded(found.detail).slice(0, LONGEST_TITLE),
  };
  const { data, error } = candidateSchema.safeParse(candidate);
  if (data) return data;
  const [issue] = error.issues;
  throw new Error(`${candidate.id}: ${issue && schemaFault(issue, candidate)}`);
}
