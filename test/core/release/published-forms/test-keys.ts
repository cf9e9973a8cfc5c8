import type { SigningKey } from '../../../../src/cli/feed/publish-release.ts';
import {
  type Bytes,
  fromBase64,
  sha256,
  toBase64,
  utf8,
} from '../../../../src/core/release/bytes.ts';
import { keyIdOf, type PinnedKey } from '../../../../src/core/release/keys.ts';

/**
 * Keys for the releases that `makeReleases` makes. Anybody can derive them, so no build trusts
 * them.
 */
export interface TestKeys {
  root: SigningKey;
  online: SigningKey;
  /** Online key that takes the place of `online` once the root key has authorised `next`. */
  next: SigningKey;
  /** Public keys that an extension must have stored in order to accept these releases. */
  pinned: PinnedKey[];
}

/** Derives the test keys. Every call returns the same keys. */
export async function testKeys(): Promise<TestKeys> {
  const [root, online, next] = await Promise.all(['root', 'online', 'next'].map(deriveKey));
  if (!root || !online || !next) throw new Error('Unreachable: three keys were derived.');
  const pin = ({ id, publicKey }: SigningKey, role: PinnedKey['role']) => ({ id, publicKey, role });
  return { root, online, next, pinned: [pin(root, 'root'), pin(online, 'online')] };
}

/**
 * First bytes of every Ed25519 private key in PKCS #8 (RFC 8410); the 32-byte seed follows them.
 */
const PKCS8_START = '302e020100300506032b657004220420';

async function deriveKey(role: string): Promise<SigningKey> {
  const seed = await sha256(utf8(`Still Banned? test key, trusted by no build: ${role}`));
  const pkcs8 = new Uint8Array(Buffer.from(PKCS8_START + seed, 'hex'));
  const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign']);
  const publicKey = await publicHalf(privateKey);
  return {
    id: await keyIdOf(publicKey),
    publicKey: toBase64(publicKey),
    privateKey: toBase64(pkcs8),
  };
}

async function publicHalf(privateKey: CryptoKey): Promise<Bytes> {
  const { x = '' } = await crypto.subtle.exportKey('jwk', privateKey);
  return fromBase64(`${x.replaceAll('-', '+').replaceAll('_', '/')}=`);
}
