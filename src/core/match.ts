import type { Published } from './article.ts';
import type { SentenceEvidence } from './judge/joins.ts';
import type { Judge } from './judge.ts';
import type { EventMatch } from './judgement.ts';

/** What is known of the article when its events are sought. */
export interface MatchContext {
  apps: readonly string[];
  jurisdictions: readonly string[];
  published: Published | null;
}

/** Record events that the article reports, most certain first. */
export function matchEvents(
  _judge: Judge,
  _evidence: readonly SentenceEvidence[],
  _context: MatchContext,
): EventMatch[] {
  return [];
}
