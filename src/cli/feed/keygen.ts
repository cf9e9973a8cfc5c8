import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fromTerminal, realest } from '../paths.ts';
import { Refusal } from '../refusal.ts';
import { FeedFault } from './feed-fault.ts';
import { PUBLIC_KEYS_FILE, writeKeyFile } from './key-files.ts';
import { type FeedKey, fingerprint, type KeyRole } from './key-schemas.ts';
import { readOptions } from './options.ts';
import { generateKeys } from './publish-release.ts';

/**
 * `keygen DIR [--only root|online]`: writes keys to DIR, and their public halves to `keys.json`.
 * With `--only`, writes a single key and no `keys.json`. Throws a FeedFault if DIR is a feed's
 * folder, or is in one or in a repository, even through a symbolic link. Without `--only`, also
 * throws a FeedFault if DIR already has a `keys.json`.
 */
export async function keygenCommand(args: string[]): Promise<number> {
  const { target, options } = readOptions(args, 'the folder for the keys', ['only']);
  const folder = fromTerminal(target ?? '');
  const roles = rolesFor(options.only);
  await refuseUnsafePlace(folder, roles.length > 1);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const made: FeedKey[] = [];
  for (const role of roles) {
    const key = { role, ...(await generateKeys()) };
    const path = join(folder, `${role}-${key.id}.json`);
    await writeKeyFile(path, key);
    console.log(`${role.padEnd(6)} key ${fingerprint(key.id)}  ${path}`);
    made.push(key);
  }
  if (roles.length > 1) await writePublicKeys(join(folder, PUBLIC_KEYS_FILE), made);
  console.log(ADVICE[options.only ?? 'both']);
  return 0;
}

const ADVICE: Record<string, string> = {
  both: `The online key signs each release; the root key only ever authorises another online key. Move the root key's file to
two places that are not on the network. keys.json is public: readers and builds of the extension pin it.`,
  root: 'Readers trust this root only once a build of the extension, or their settings, pin it.',
  online:
    'Readers trust this key once the root authorises it: npm run feed -- rotate DIR --root FILE --new-online FILE',
};

function rolesFor(only: string | undefined): KeyRole[] {
  if (only === undefined) return ['root', 'online'];
  if (only === 'root' || only === 'online') return [only];
  throw new Refusal(`--only: "${only}" is neither root nor online.`);
}

async function refuseUnsafePlace(folder: string, withPublicKeys: boolean): Promise<void> {
  for (let at = await realest(folder); ; at = dirname(at)) {
    if (existsSync(join(at, 'head.json')))
      throw new FeedFault(
        `${folder} is in the feed ${at}, where everybody can fetch what it holds. Name a folder outside.`,
      );
    if (existsSync(join(at, '.git')))
      throw new FeedFault(
        `${folder} is in the repository ${at}, and keys never go into one. Name a folder outside.`,
      );
    if (at === dirname(at)) break;
  }
  if (withPublicKeys && existsSync(join(folder, PUBLIC_KEYS_FILE)))
    throw new FeedFault(
      `${folder} has keys already. For one more key use --only; for another feed name another folder.`,
    );
}

async function writePublicKeys(path: string, keys: readonly FeedKey[]): Promise<void> {
  const pinned = keys.map(({ id, publicKey, role }) => ({ id, publicKey, role }));
  await writeFile(path, `${JSON.stringify(pinned, null, 2)}\n`, { flag: 'wx' });
  console.log(`public keys                     ${path}`);
}
