import * as z from 'zod/mini';

/** Longest title that is kept, in characters. */
const LONGEST_TITLE = 300;

/** Something that a source published and that may be an event for the record. */
export const candidateSchema = z.strictObject({
  /** Id of the source and the id that the source gives it, `federal-register:2026-12345`. */
  id: z.string(),
  /** Id of the source that it was found in. */
  source: z.string(),
  url: z.string(),
  title: z.string(),
  /** Day on which it was published, `YYYY-MM-DD`. */
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** ISO 3166 code of the place, if the source tells it; null otherwise. */
  place: z.nullable(z.string()),
  /** What else an editor should know, such as the latest action on a bill; null if nothing. */
  detail: z.nullable(z.string()),
  /** True for a headline of a news site, which is judged before an editor sees it. */
  isNews: z.boolean(),
});
export type Candidate = z.infer<typeof candidateSchema>;

/** A candidate as a source's adapter reads it, before the source's id is put in front. */
export type Found = Omit<Candidate, 'source' | 'isNews'> & { isNews?: true };

/** Completes what an adapter found. Folds white space in texts and cuts long titles. */
export function candidateOf(source: string, found: Found): Candidate {
  const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
  return {
    ...found,
    id: `${source}:${found.id}`,
    source,
    isNews: found.isNews ?? false,
    title: folded(found.title).slice(0, LONGEST_TITLE),
    detail: found.detail && folded(found.detail).slice(0, LONGEST_TITLE),
  };
}
