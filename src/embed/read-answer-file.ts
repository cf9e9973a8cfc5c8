import { readUtf8 } from '../core/release/bytes.ts';
import { envelopeSchema, verifyEnvelope } from '../core/release/envelope.ts';
import {
  ANSWERS_PAYLOAD_TYPE,
  type AnswerFile,
  MAX_ANSWER_FILE,
  parseAnswerFile,
} from './answer-file.ts';

/**
 * Reads an answer file. If a public `key` (`id:base64`) is given, the file must be signed with
 * this key. Throws an Error for an invalid or too large file, and for a file without the required
 * signature.
 */
export async function readAnswerFile(
  bytes: Uint8Array<ArrayBuffer>,
  key: string | null,
): Promise<AnswerFile> {
  if (bytes.length > MAX_ANSWER_FILE) throw new Error(`more than ${MAX_ANSWER_FILE} bytes`);
  if (key === null) return parseAnswerFile(readUtf8(bytes));
  const [id = '', publicKey = ''] = key.split(':');
  const envelope = envelopeSchema.safeParse(JSON.parse(readUtf8(bytes)));
  if (!envelope.success) throw new Error('the file is not signed');
  const { payload } = await verifyEnvelope(envelope.data, ANSWERS_PAYLOAD_TYPE, [
    { id, publicKey },
  ]);
  return parseAnswerFile(readUtf8(payload));
}
