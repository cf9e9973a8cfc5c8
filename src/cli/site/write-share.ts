import { recordThrough } from '../../core/law/record-through.ts';
import type { SiteFacts } from '../../site/facts.ts';
import type { Share } from '../../site/share.ts';
import { issueDay } from '../feed/issue-time.ts';
import { readWords } from '../read-words.ts';
import { digestOfText } from './digest.ts';
import type { SiteRun } from './site-run.ts';
import { writeAnswers } from './write-answers.ts';
import { type WrittenPage, writePages } from './write-pages.ts';

/**
 * Pages and answer files that were written for one share of a site. A site is divided into shares,
 * which different threads write.
 */
export interface WrittenShare {
  pages: WrittenPage[];
  /** Number of pages that this build rendered; the others had not changed. */
  rendered: number;
  /** Number of answer files. */
  answers: number;
}

/** Returns the facts that a site's pages are made from, with English texts. */
export async function factsOf({ record, issued }: SiteRun): Promise<SiteFacts> {
  const day = issueDay(issued);
  return { record, words: await readWords('en'), day, through: recordThrough(record, day) };
}

/**
 * Writes the pages and answer files of one share of a site. The site is divided into `count`
 * shares. `index` is the number of this share, counted from 0. `renderer` is the result of
 * `rendererVersion`.
 */
export async function writeShare(
  run: SiteRun,
  renderer: string,
  [index, count]: [index: number, count: number],
): Promise<WrittenShare> {
  // `digestOf` computes the digest of a frozen object only once. Many pages show the same measures
  // and events, so freezing these saves time.
  for (const entry of [...run.record.measures, ...run.record.events]) Object.freeze(entry);
  const facts = await factsOf(run);
  const share = shareOf(index, count);
  const { written, rendered } = await writePages(run, facts, share, renderer);
  return { pages: written, rendered, answers: await writeAnswers(run, facts, share, renderer) };
}

/**
 * Returns a function that tells whether a subject, such as the place `FR`, belongs to share number
 * `index` of the site. A subject's digest modulo `count` decides, so that all shares have about
 * the same size.
 */
function shareOf(index: number, count: number): Share {
  const known = new Map<string, boolean>();
  return (subject) => {
    const isOurs =
      known.get(subject) ??
      Number.parseInt(digestOfText(subject).slice(0, 8), 16) % count === index;
    known.set(subject, isOurs);
    return isOurs;
  };
}
