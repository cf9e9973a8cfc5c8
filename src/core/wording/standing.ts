import { lastConfirmedLongBefore } from '../confirmed.ts';
import type { Status, Transition } from '../status.ts';
import { stateMeaning, stateWord } from '../wording.ts';
import { dateWords, onDate } from './dates.ts';
import { onlyWords, strongerWords } from './parts.ts';

type Known = Exclude<Status, { state: 'no-record' }>;

/** A status in words. `when` and `only` go right after the word, with their own space or sign; '' for none. */
export interface StandingWords {
  word: string;
  meaning: string;
  /** " since 4 Apr 2023", or since when nobody has spoken of it: " when last confirmed in Mar 2023". */
  when: string;
  /** True when `when` tells the last confirmation. */
  isOld: boolean;
  /** For whom alone, for whom else, and what may have changed: ", for the European Commission only". */
  only: string;
}

const ADVICE = { word: 'advice', meaning: 'A recommendation or a warning. It obliges nobody.' };
const LISTED = { word: 'listed', meaning: 'On an official list that bars contracts. Not a ban of the app.' };

/**
 * A status and its beginning: "in force since 4 Apr 2023", "ended 9 June 2021", "in force when last confirmed in Mar 2023",
 * "advice since 23 Feb 2023; in force for the Ministry of Defence", "nothing on record". `day` is the day that is asked about.
 */
export function statusWords(status: Status, day: string): string {
  const { word, when, only } = standingWords(status, day);
  return word + when + only;
}

/** The same in parts, for a badge. Advice is called advice, and a listing a listing: neither is a ban in force. */
export function standingWords(status: Status, day: string): StandingWords {
  const doubt = maybeWords(status.maybe);
  if (status.state === 'no-record') return { ...wordsOf('no-record'), when: '', isOld: false, only: doubt };
  const { word, meaning } = kindOf(status);
  const only = `${onlyWords(status)}${strongerWords(status, day)}${doubt}`;
  const last = lastConfirmedLongBefore(status, day);
  if (!last) return { word, meaning, when: sinceWords(status), isOld: false, only };
  if (status.state !== 'pending')
    return { word, meaning, when: ` when last confirmed ${onDate(last)}`, isOld: true, only };
  const when = ` ${dateWords(status.since)}, start not on record`;
  return { word: 'adopted', meaning, when, isOld: true, only };
}

function sinceWords({ state, since }: Known): string {
  return `${state === 'ended' || state === 'proposed' ? '' : ' since'} ${dateWords(since)}`;
}

/** Advice that stands obliges nobody: it is no rule in force. */
export function isAdvice({ state, measure }: Pick<Known, 'state' | 'measure'>): boolean {
  return state === 'in-force' && measure.binding === false;
}

function kindOf(status: Known): { word: string; meaning: string } {
  if (isAdvice(status)) return ADVICE;
  if (status.state === 'in-force' && status.measure.scope === 'procurement') return LISTED;
  return wordsOf(status.state);
}

function wordsOf(state: Status['state']): { word: string; meaning: string } {
  return { word: stateWord(state), meaning: stateMeaning(state) };
}

/** A change of the day's own month: "; in force from some day in Mar 2023 on". */
function maybeWords(maybe: Transition | undefined): string {
  if (!maybe) return '';
  const { reach } = maybe.measure;
  const word = stateWord(maybe.after);
  return `; ${word}${reach ? ` for ${reach}` : ''} from some day ${onDate(maybe.event.date)} on`;
}
