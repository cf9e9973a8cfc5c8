import * as z from 'zod/mini';

/** Maximum length of a title, in characters. Longer titles are cut. */
const LONGEST_TITLE = 300;

/** A document or headline that a source published and that may report an event for the record. */
export const candidateSchema = z.strictObject({
  /** Id of the source, a colon, and the id within that source: `federal-register:2026-12345`. */
  id: z.string(),
  /** Id of the source in which the candidate was found. */
  source: z.string(),
  url: z.string(),
  title: z.string(),
  /** Day on which the candidate was published, `YYYY-MM-DD`. */
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** ISO 3166 code of the place if the source states it, otherwise null. */
  place: z.nullable(z.string()),
  /**
   * Further information for an editor, such as the latest action on a bill; null if there is none.
   */
  detail: z.nullable(z.string()),
  /** True for a headline of a news site. The judge decides whether an editor sees it. */
  isNews: z.boolean(),
});

/** A document or headline that may report an event for the record. */
export type Candidate = z.infer<typeof candidateSchema>;

/** A candidate as a source's adapter returns it. Its id does not yet contain the source's id. */
export type Found = Omit<Candidate, 'source' | 'isNews'> & { isNews?: true };

/**
 * Makes a candidate from what an adapter found: collapses white space in texts and cuts long
 * titles.
 */
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
