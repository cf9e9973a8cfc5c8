import type { LegalEvent } from '../record.ts';
import type { Status, Transition } from '../status.ts';
import { capitalised, stateWord } from '../wording.ts';
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
 * All that weakens a status: the doubts of its event, a change whose day is not known, that it is only advice, when it was
 * last confirmed. The last two are left out for what has ended; no record has no doubt but the second.
 */
export function doubtWords(status: Status): string[] {
  const open = status.maybe ? [unknownDay(status.maybe)] : [];
  if (status.state === 'no-record') return open;
  const doubts = [...eventDoubts(status.event), ...open];
  const { binding, confirmed } = status.measure;
  if (status.state === 'ended') return doubts;
  if (binding === false) doubts.push('This is advice: it obliges nobody.');
  if (confirmed) doubts.push(`Last confirmed ${onDate(confirmed)}; nothing later was found.`);
  return doubts;
}

function unknownDay({ event, after }: Transition): string {
  return `${capitalised(stateWord(after))} from some day ${onDate(event.date)} on; the day is not known, so that it may have been so already.`;
}
