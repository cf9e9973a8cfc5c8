import { answerFileOf } from '../../embed/answer-file-of.ts';
import {
  type LawInPlace,
  lawInPlace,
  type RecordOnDay,
  recordOnDay,
} from '../../embed/law-in-place.ts';
import { appsIn, type SiteFacts } from '../../site/facts.ts';
import { formerPaths } from '../../site/former-paths.ts';
import { SITE_LANGUAGES } from '../../site/languages.ts';
import { paths } from '../../site/paths.ts';
import type { Share } from '../../site/share.ts';
import { readWords } from '../read-words.ts';
import { digestOf } from './digest.ts';
import type { SiteRun } from './site-run.ts';

/** Number of files after which the next line of progress is printed. */
const TELL_EVERY = 5000;

/**
 * Writes the files with answers for articles on other sites (see docs/embed.md), and returns the
 * number of files. `share` selects the places. `renderer` is the result of `rendererVersion`.
 */
export async function writeAnswers(
  { record, folder, site, renamed, say }: SiteRun,
  facts: SiteFacts,
  share: Share,
  renderer: string,
): Promise<number> {
  const languages = await Promise.all(SITE_LANGUAGES.map(readWords));
  const formersOf = formerPaths(renamed);
  let count = 0;
  for (const law of lawsOf(facts, share, recordOnDay(record, facts.day))) {
    const path = paths.appInPlace(law.app, law.place);
    // Old articles on other sites contain the former ids of renamed apps and places. Readers'
    // browsers request answer files with these ids, so the files are also written under them.
    const subjects = [path, ...formersOf(path)].map((one) => one.split('/').slice(1, 3));
    const digest = digestOf([renderer, site, law]);
    for (const words of languages) {
      const { tag } = words.language;
      for (const [app = '', place = ''] of subjects) {
        const own = { app, place: place.toUpperCase() };
        const end = `,"digest":"${digestOf([digest, tag, own])}"}\n`;
        const make = () =>
          JSON.stringify({ ...answerFileOf(law, words, site), ...own }).slice(0, -1);
        folder.writeMade(paths.answers(app, place, tag), end, make);
        count++;
        if (count % TELL_EVERY === 0) say(`${count} answer files`);
      }
    }
  }
  return count;
}

/** Yields the law on each watched app in each place. `share` selects the places. */
function* lawsOf(facts: SiteFacts, share: Share, on: RecordOnDay): Generator<LawInPlace> {
  for (const code of facts.record.jurisdictions.map((place) => place.code).filter(share))
    for (const { id } of appsIn(facts, code)) yield lawInPlace(on, id, code);
}
