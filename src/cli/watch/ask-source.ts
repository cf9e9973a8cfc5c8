import { type Candidate, candidateOf } from './candidate.ts';
import type { WatchQuery } from './query.ts';
import type { WatchRequest, WatchSource } from './source.ts';

/**
 * The network and the clock. Tests replace them with a local server and a clock that never waits.
 */
export interface Net {
  fetch: typeof fetch;
  /** Waits, in ms. */
  wait: (ms: number) => Promise<void>;
}

/**
 * Headers that identify an answer, by address. They are sent with the next request, so that the
 * server need not send an unchanged answer again.
 */
export type Validators = Record<string, { etag?: string; modified?: string }>;

/** The answers of one source. */
export interface SourceAnswer {
  candidates: Candidate[];
  validators: Validators;
}

const USER_AGENT = 'still-banned-watch/0.1';
const LONGEST_WAIT_MS = 60_000;
const TIMEOUT_MS = 30_000;
const TRIES = 3;
/** Maximum size of a response body, in bytes. */
const MOST_BYTES = 20e6;

/**
 * Asks a source and reads its answers. Sends one request at a time, with the source's minimum
 * interval between them. Throws an Error with the address and the fault when a request finally
 * fails or an answer can't be read; none of the source's answers is then used.
 */
export async function askSource(
  { fetch, wait }: Net,
  source: WatchSource,
  query: WatchQuery,
  { key, before }: { key: string; before: Validators },
): Promise<SourceAnswer> {
  const answer: SourceAnswer = { candidates: [], validators: {} };
  for (const [index, request] of source.requests(query, key).entries()) {
    if (index > 0) await wait(source.gapMs);
    try {
      const response = await askPatiently({ fetch, wait }, request, before[request.url] ?? {});
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

/**
 * Sends a request, and repeats it after a fault that may be temporary. Throws when the last attempt
 * fails.
 */
async function askPatiently(
  { fetch, wait }: Net,
  { url, headers }: WatchRequest,
  { etag, modified }: Validators[string],
): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    const fault = await fetch(url, {
      headers: {
        'user-agent': USER_AGENT,
        ...headers,
        ...(etag ? { 'if-none-match': etag } : {}),
        ...(modified ? { 'if-modified-since': modified } : {}),
      },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((error: Error) => error);
    if (!(fault instanceof Error) && (fault.ok || fault.status === 304)) return fault;
    const mayPass = fault instanceof Error || fault.status === 429 || fault.status >= 500;
    if (!mayPass || tries === TRIES) throw faultOf(fault);
    await wait(waitAfter(fault, tries));
  }
}

function faultOf(fault: Response | Error): Error {
  if (!(fault instanceof Error)) return new Error(`status ${fault.status}`);
  const { cause } = fault;
  return new Error(cause instanceof Error ? cause.message || cause.name : fault.message);
}

/**
 * Time, in ms, to wait before the next attempt: what the host asks for, or else one second, doubled
 * with each attempt.
 */
function waitAfter(fault: Response | Error, tries: number): number {
  const asked = fault instanceof Error ? '' : (fault.headers.get('retry-after') ?? '');
  const seconds = /^\d+$/.test(asked) ? Number(asked) : 2 ** (tries - 1);
  return Math.min(seconds * 1000, LONGEST_WAIT_MS);
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
