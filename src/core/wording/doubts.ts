import type { LegalEvent } from '../record.ts';
import type { Status } from '../status.ts';
import { onDate } from './dates.ts';

const CONFIDENCE: Record<LegalEvent['confidence'], string> = {
  high: '',
  medium: 'Not fully certain.',
  low: 'Doubtful.',
};

/** What the record is not sure of, or adds, about an event: its confidence where not high, then its note; empty without either. */
export function eventDoubts({ confidence, note }: LegalEvent): string[] {
  return [CONFIDENCE[confidence], note ?? ''].filter(Boolean);
}

/**
 * All that weakens a status: the doubts of its event, that it is only advice, when it was last confirmed. The last two
 * are left out for what has ended; empty for no record.
 */
export function doubtWords(status: Status): string[] {
  if (status.state === 'no-record') return [];
  const doubts = eventDoubts(status.event);
  const { binding, confirmed } = status.measure;
  if (status.state === 'ended') return doubts;
  if (binding === false) doubts.push('This is advice: it obliges nobody.');
  if (confirmed) doubts.push(`Last confirmed ${onDate(confirmed)}; nothing later was found.`);
  return doubts;
}
