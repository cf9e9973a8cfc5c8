import type { Authorisation, PinnedKey } from '../../core/release/keys.ts';
import { verifyAuthorisation } from '../../core/release/keys.ts';
import { fromTerminal } from '../paths.ts';
import { FeedFault } from './feed-fault.ts';
import { readRecordOf, withFeedLock } from './feed-folder.ts';
import { headToReissue, issue } from './issue.ts';
import { DAYS_VALID, instant, issueTime } from './issue-time.ts';
import { readPinnedKeys, readSigningKey } from './key-files.ts';
import { type FeedKey, fingerprint } from './key-schemas.ts';
import { publicKeysPath } from './keys-for.ts';
import { pathOption, readOptions, wholeNumber } from './options.ts';
import { authoriseKeys } from './publish-release.ts';
import { sayIssued } from './say.ts';

/**
 * `rotate DIR --root FILE --new-online FILE …`: replaces the online key and signs the release with
 * the new one. Extensions then reject the old key forever. Throws a FeedFault for a root key that
 * is not pinned.
 */
export async function rotateCommand(args: string[]): Promise<number> {
  const { target, options } = readOptions(args, "the feed's folder", [
    'root',
    'new-online',
    'keys',
    'days',
    'statement',
  ]);
  const folder = fromTerminal(target ?? '');
  const rootFile = pathOption('root', options.root);
  const root = await readSigningKey(rootFile, 'root', folder);
  const key = await readSigningKey(
    pathOption('new-online', options['new-online']),
    'online',
    folder,
  );
  const pinned = await readPinnedKeys(publicKeysPath(options.keys, rootFile));
  const { version, outcome } = await withFeedLock(folder, () =>
    rotated(folder, { root, key, pinned, options }),
  );
  console.log(
    `Statement no. ${version} by the root ${fingerprint(root.id)}: only ${fingerprint(key.id)} signs from now on.`,
  );
  sayIssued(folder, key.id, outcome);
  console.log(pinnedFromNowOn(pinned, key));
  return 0;
}

async function rotated(
  folder: string,
  { root, key, pinned, options }: RotateInputs,
): Promise<{ version: number; outcome: Awaited<ReturnType<typeof issue>> }> {
  const current = await headToReissue(folder, pinned);
  if (current.keyId === key.id)
    throw new FeedFault(
      `${fingerprint(key.id)} signs this feed already. Make another key: feed keygen DIR --only online`,
    );
  const next = (current.authorisation?.version ?? 0) + 1;
  const version = wholeNumber('statement', options.statement, {
    least: next,
    most: 1_000_000,
    otherwise: next,
  });
  const issued = issueTime(process.env, Date.now());
  const authorisation = await authorise(root, key, pinned, { version, issued: instant(issued) });
  const outcome = await issue({
    folder,
    current,
    recordBytes: await readRecordOf(folder, current),
    key,
    pinned,
    authorisation,
    issued,
    days: wholeNumber('days', options.days, { least: 1, most: 90, otherwise: DAYS_VALID }),
    keep: Number.POSITIVE_INFINITY,
  });
  return { version, outcome };
}

interface RotateInputs {
  root: FeedKey;
  key: FeedKey;
  pinned: readonly PinnedKey[];
  options: { statement?: string; days?: string };
}

async function authorise(
  root: FeedKey,
  key: FeedKey,
  pinned: readonly PinnedKey[],
  statement: { version: number; issued: string },
): Promise<Authorisation> {
  const envelope = await authoriseKeys(root, { ...statement, keys: [key] });
  return verifyAuthorisation(envelope, pinned).catch(() => {
    throw new FeedFault(
      `Readers don't pin the root ${fingerprint(root.id)}, so they would not believe it. Use the root that keys.json names, or give the right file with --keys.`,
    );
  });
}

function pinnedFromNowOn(pinned: readonly PinnedKey[], { role, id, publicKey }: FeedKey): string {
  const roots = pinned.filter((key) => key.role === 'root');
  const keys = [...roots, { id, publicKey, role }];
  return `Installed extensions learn this from the feed. For keys.json, and for publisher.json before the next build of the extension:\n${JSON.stringify(keys, null, 2)}`;
}
