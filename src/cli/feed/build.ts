import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { datasetNamed, readAuthored } from '../record/authored-record.ts';
import { faultsOf } from '../record/validate.ts';
import { FeedFault } from './feed-fault.ts';
import { PAGE_FILE, readHead, withFeedLock } from './feed-folder.ts';
import { issue } from './issue.ts';
import { DAYS_VALID, issueDay, issueTime } from './issue-time.ts';
import { keysFor } from './keys-for.ts';
import { pathOption, readOptions, wholeNumber } from './options.ts';
import { recordBytes } from './publish-release.ts';
import { sayIssued } from './say.ts';
import { VERSIONS_KEPT } from './versions-index.ts';

/**
 * `build --out DIR …`: reads the record in the dataset folder and writes it to DIR as a signed
 * release. Throws a FeedFault, and publishes nothing, if the record is faulty or if extensions
 * would refuse the release.
 */
export async function buildCommand(args: string[]): Promise<number> {
  const { options } = readOptions(args, null, [
    ...(['out', 'dataset', 'key', 'keys', 'days', 'keep', 'version'] as const),
  ]);
  const folder = pathOption('out', options.out);
  const days = wholeNumber('days', options.days, { least: 1, most: 90, otherwise: DAYS_VALID });
  const keep = wholeNumber('keep', options.keep, {
    least: 2,
    most: 1000,
    otherwise: VERSIONS_KEPT,
  });
  const leastVersion = wholeNumber('version', options.version, {
    least: 1,
    most: 999_999_999,
    otherwise: 1,
  });
  const issued = issueTime(process.env, Date.now());
  const { key, pinned } = await keysFor(options, folder);
  const dataset = datasetNamed(options.dataset);
  const bytes = recordBytes(await soundRecord(dataset, issueDay(issued)));
  const outcome = await withFeedLock(folder, async () => {
    const current = await readHead(folder, pinned);
    if (!current) refuseOtherSite(folder);
    const authorisation = current?.authorisation ?? null;
    const inputs = { folder, current, recordBytes: bytes, key, pinned, authorisation };
    return issue({ ...inputs, issued, days, keep, leastVersion });
  });
  sayIssued(folder, key.id, outcome);
  return 0;
}

function refuseOtherSite(folder: string): void {
  if (existsSync(join(folder, PAGE_FILE)))
    throw new FeedFault(
      `${folder} holds another site's ${PAGE_FILE}, which would be lost. Give the feed a folder of its own.`,
    );
}

async function soundRecord(dataset: string, today: string) {
  const authored = await readAuthored(dataset);
  const faults = faultsOf(authored, today);
  if (faults.length === 0) return authored.record;
  throw new FeedFault(`${faults.join('\n')}\nNothing was published: correct the record first.`);
}
