/**
 * Access to the network and the clock. Tests replace both: they ask a local server, and their
 * `wait` returns at once.
 */
export interface Net {
  fetch: typeof fetch;
  /** Resolves after `ms` milliseconds. */
  wait: (ms: number) => Promise<void>;
}

const USER_AGENT = 'still-banned-watch/0.1';
const LONGEST_WAIT_MS = 60_000;
const TIMEOUT_MS = 30_000;
const TRIES = 3;

/**
 * Sends a request, and repeats it after failures that may be temporary. Returns the last response,
 * whatever its status. Throws an Error if the last attempt got no response.
 */
export async function askPatiently(
  { fetch, wait }: Net,
  url: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    const answer = await fetch(url, {
      headers: { 'user-agent': USER_AGENT, ...headers },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((error: Error) => error);
    const failed = answer instanceof Error;
    const mayPass = failed || answer.status === 429 || answer.status >= 500;
    if (mayPass && tries < TRIES) {
      if (!failed) await answer.body?.cancel();
      await wait(waitAfter(answer, tries));
    } else if (failed) throw faultOf(answer);
    else return answer;
  }
}

function faultOf({ cause, message }: Error): Error {
  return new Error(cause instanceof Error ? cause.message || cause.name : message);
}

/**
 * Returns how long to wait before the next attempt, in ms; at most a minute. A host can set this
 * time, in seconds, with the header `retry-after`. Otherwise, waits 1 s, then 2 s.
 */
function waitAfter(fault: Response | Error, tries: number): number {
  const asked = fault instanceof Error ? '' : (fault.headers.get('retry-after') ?? '');
  const seconds = /^\d+$/.test(asked) ? Number(asked) : 2 ** (tries - 1);
  return Math.min(seconds * 1000, LONGEST_WAIT_MS);
}
