import { askPatiently, type Net } from './ask-patiently.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import type { WatchQuery } from './query.ts';
import type { WatchSource } from './source.ts';

/**
 * Headers of the last response from each address. They are sent with the next request, so that the
 * server need not send an unchanged response again.
 */
export type Validators = Record<string, { etag?: string; modified?: string }>;

/** The responses of one source to all requests of a run. */
export interface SourceAnswer {
  candidates: Candidate[];
  validators: Validators;
}

/** Maximum size of a response body, in bytes. */
const MOST_BYTES = 20e6;

/**
 * Sends a query's requests to a source, one by one, and reads the responses. If a request fails,
 * drops all responses and throws an Error with the address and the fault.
 */
export async function askSource(
  net: Net,
  source: WatchSource,
  query: WatchQuery,
  { key, before }: { key: string; before: Validators },
): Promise<SourceAnswer> {
  const answer: SourceAnswer = { candidates: [], validators: {} };
  for (const [index, request] of source.requests(query, key).entries()) {
    if (index > 0) await net.wait(source.gapMs);
    try {
      const headers = { ...request.headers, ...conditions(before[request.url] ?? {}) };
      const response = await askPatiently(net, request.url, headers);
      if (!response.ok && response.status !== 304) throw new Error(`status ${response.status}`);
      answer.validators[request.url] = validatorsOf(response, before[request.url]);
      if (response.status === 304) continue;
      const found = source.read(await bodyOf(response), query, request);
      answer.candidates.push(...found.map((one) => candidateOf(source.id, one)));
    } catch (error) {
      throw new Error(`${request.url}: ${(error as Error).message}`);
    }
  }
  return answer;
}

function conditions({ etag, modified }: Validators[string]): Record<string, string> {
  return {
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(modified ? { 'if-modified-since': modified } : {}),
  };
}

function validatorsOf({ headers, status }: Response, before?: Validators[string]) {
  if (status === 304 && before) return before;
  const etag = headers.get('etag');
  const modified = headers.get('last-modified');
  return { ...(etag ? { etag } : {}), ...(modified ? { modified } : {}) };
}

async function bodyOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > MOST_BYTES) throw new Error(`the answer has more than ${MOST_BYTES / 1e6} MB`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
