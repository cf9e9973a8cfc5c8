import { fromTerminal } from '../paths.ts';
import { readRecordOf, withFeedLock } from './feed-folder.ts';
import { headToReissue, issue } from './issue.ts';
import { DAYS_VALID, issueTime } from './issue-time.ts';
import { keysFor } from './keys-for.ts';
import { readOptions, wholeNumber } from './options.ts';
import { sayIssued } from './say.ts';

/**
 * `sign DIR …`: signs the current version again, which extends its validity. Throws a FeedFault
 * when the folder has no valid release.
 */
export async function signCommand(args: string[]): Promise<number> {
  const { target, options } = readOptions(args, "the feed's folder", ['key', 'keys', 'days']);
  const folder = fromTerminal(target ?? '');
  const days = wholeNumber('days', options.days, { least: 1, most: 90, otherwise: DAYS_VALID });
  const { key, pinned } = await keysFor(options, folder);
  const outcome = await withFeedLock(folder, async () => {
    const current = await headToReissue(folder, pinned);
    return issue({
      folder,
      current,
      recordBytes: await readRecordOf(folder, current),
      key,
      pinned,
      authorisation: current.authorisation,
      issued: issueTime(process.env, Date.now()),
      days,
      keep: Number.POSITIVE_INFINITY,
    });
  });
  sayIssued(folder, key.id, outcome);
  return 0;
}
