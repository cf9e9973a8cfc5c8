import { beforeAll, describe, expect, it } from 'vitest';
import {
  generateKeys,
  importSigningKey,
  type SigningKey,
} from '../../src/cli/feed/publish-release.ts';
import { utf8 } from '../../src/core/release/bytes.ts';
import { signEnvelope } from '../../src/core/release/envelope.ts';
import { ANSWERS_PAYLOAD_TYPE } from '../../src/embed/answer-file.ts';
import { readAnswerFile } from '../../src/embed/read-answer-file.ts';
import { answersOn } from './answers.ts';

const FILE = answersOn('wechat', 'US');
const PLAIN = utf8(JSON.stringify(FILE));

let key: SigningKey;
let pinned: string;
beforeAll(async () => {
  key = await generateKeys();
  pinned = `${key.id}:${key.publicKey}`;
});

const signed = async (type = ANSWERS_PAYLOAD_TYPE) =>
  JSON.stringify(await signEnvelope(PLAIN, type, await importSigningKey(key)));

describe('readAnswerFile', () => {
  it('reads a plain file', async () => {
    expect(await readAnswerFile(PLAIN, null)).toEqual(FILE);
  });
  it('reads a file that the key signed', async () => {
    expect(await readAnswerFile(utf8(await signed()), pinned)).toEqual(FILE);
  });
  it.each<[string, () => Promise<string>]>([
    ['a plain file', async () => JSON.stringify(FILE)],
    ['a changed file', async () => (await signed()).replace('"payload":"eyJ', '"payload":"eyK')],
    ['a file that was signed as something else', () => signed('application/json')],
  ])('with a key, refuses %s', async (_, make) => {
    await expect(readAnswerFile(utf8(await make()), pinned)).rejects.toThrow();
  });
  it('refuses the signature of another key', async () => {
    const other = await generateKeys();
    const file = utf8(await signed());
    await expect(readAnswerFile(file, `${other.id}:${other.publicKey}`)).rejects.toThrow();
  });
  it('refuses a file that is too large, before it reads it', async () => {
    await expect(readAnswerFile(new Uint8Array(600_000), null)).rejects.toThrow('500000');
  });
});
