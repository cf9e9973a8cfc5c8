import { annotate } from '../../core/answers/annotation.ts';
import { type Judge, judgeArticle } from '../../core/judge/judge-article.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import type { Candidate } from './candidate.ts';
import { headlineArticle } from './headline-article.ts';

/**
 * Returns the candidates that an editor should see. Leaves out:
 * - repeated addresses
 * - candidates that the record cites or that an earlier run found
 * - news headlines about an event on record
 * - news headlines that are not about a restriction
 */
export function sift(candidates: readonly Candidate[], { judge, known }: Sieve): Candidate[] {
  const seen = new Set(sourceAddresses(judge.record));
  return candidates.flatMap((candidate) => {
    const address = plainAddress(candidate.url);
    if (known.has(candidate.id) || seen.has(address)) return [];
    seen.add(address);
    return candidate.isNews ? judged(judge, candidate) : [candidate];
  });
}

interface Sieve {
  judge: Judge;
  /** Ids of the candidates that earlier runs found. */
  known: ReadonlySet<string>;
}

function judged(judge: Judge, candidate: Candidate): Candidate[] {
  const judgement = judgeArticle(judge, headlineArticle(candidate), candidate.date);
  if (!judgement.about) return [];
  const { answers } = annotate(judge.record, judgement, candidate.date);
  if (answers.some(({ event }) => event !== null)) return [];
  return [{ ...candidate, place: answers[0]?.place ?? null }];
}

function sourceAddresses({ events }: LegalRecord): string[] {
  return events.flatMap(({ sources }) => sources.map(({ url }) => plainAddress(url)));
}

/** Returns an address without scheme, `www.`, tracking parameters, fragment and trailing slash. */
function plainAddress(address: string): string {
  const { hostname, pathname, searchParams } = new URL(address);
  for (const name of [...searchParams.keys()])
    if (/^(utm_|fbclid)/.test(name)) searchParams.delete(name);
  const search = searchParams.toString();
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search ? `?${search}` : ''}`;
}
