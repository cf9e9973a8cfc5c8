import { type Ask, choose } from '../record/ask.ts';
import { addEntry } from '../record/new.ts';
import { suggesting } from '../record/suggesting.ts';
import type { Candidate } from './candidate.ts';
import { changeState, readState } from './state-file.ts';

const ANSWERS = ['record', 'drop', 'later', 'stop'] as const;

/**
 * Shows an editor the waiting candidates one by one. Removes a candidate from the stored list as
 * soon as the editor drops it (`drop`) or has written its event (`record`). The answer `later`
 * keeps the candidate. Returns the number of events recorded.
 */
export async function review(
  ask: Ask,
  { state: path, dataset, today, say }: Review,
): Promise<number> {
  let state = await readState(path);
  let written = 0;
  for (const candidate of state.waiting) {
    say(descriptionOf(candidate));
    const answer = await choose(ask, 'What is it', ANSWERS);
    if (answer === 'stop') break;
    if (answer === 'later') continue;
    if (answer === 'record') {
      const added = await addEntry(dataset, suggesting(ask, fieldsOf(candidate)), today);
      say(added.text);
      // If the event could not be written, the candidate stays in the list, so that the editor
      // can try again.
      if (!added.written) continue;
      written += 1;
    }
    state = await changeState(path, (current) => {
      current.waiting = current.waiting.filter(({ id }) => id !== candidate.id);
      // Later runs must not add the candidate again, even if its first run has been forgotten.
      current.known[candidate.id] = today;
    });
  }
  say(`${written} written, ${state.waiting.length} still waiting`);
  return written;
}

interface Review {
  /** Path of the state file. */
  state: string;
  /** Folder of the dataset. */
  dataset: string;
  /** Day of the review, `YYYY-MM-DD`. */
  today: string;
  say: (line: string) => void;
}

function descriptionOf({ date, place, title, detail, url, source }: Candidate): string {
  const lines = [`${date} ${place ?? 'place unknown'}: ${title}`, detail, `${url} (${source})`];
  return `\n${lines.filter((line) => line !== null).join('\n')}`;
}

function fieldsOf({ place, date, title, url }: Candidate) {
  return {
    ...(place ? { place } : {}),
    date,
    'source-title': title,
    'source-publisher': new URL(url).hostname.replace(/^www\./, ''),
    'source-url': url,
  };
}
