import { readFile } from 'node:fs/promises';
import { utf8 } from '../../core/release/bytes.ts';
import { signEnvelope } from '../../core/release/envelope.ts';
import { errorMessage } from '../../core/wording/error-message.ts';
import { ANSWERS_PAYLOAD_TYPE, parseAnswerFile } from '../../embed/answer-file.ts';
import { fromTerminal } from '../paths.ts';
import { replaceFile } from '../replace-file.ts';
import { systemFault } from '../system-fault.ts';
import { FeedFault } from './feed-fault.ts';
import { keysFor } from './keys-for.ts';
import { readOptions } from './options.ts';
import { importSigningKey } from './publish-release.ts';

/**
 * `sign-answers FILE --key KEY [--keys KEYS]`: signs FILE, a file of prepared answers, in place.
 * Prints the attribute `key` for the HTML element that reads FILE. Throws a FeedFault if FILE is
 * not an answer file.
 */
export async function signAnswersCommand(args: string[]): Promise<number> {
  const { target, options } = readOptions(args, 'the answer file', ['key', 'keys']);
  const path = fromTerminal(target ?? '');
  const { key } = await keysFor(options, path);
  const text = await readFile(path, 'utf8').catch((error) => {
    throw new FeedFault(`${path} can't be read: ${systemFault(error)}.`);
  });
  try {
    parseAnswerFile(text);
  } catch (error) {
    throw new FeedFault(`${path} is not an answer file: ${errorMessage(error)}`);
  }
  const envelope = await signEnvelope(
    utf8(text),
    ANSWERS_PAYLOAD_TYPE,
    await importSigningKey(key),
  );
  await replaceFile(path, utf8(JSON.stringify(envelope)));
  console.log(`key="${key.id}:${key.publicKey}"`);
  return 0;
}
