import type { LegalRecord } from '../../core/record/schema.ts';
import type { Net } from './ask-source.ts';
import { archivedCopy } from './wayback.ts';

/** A source of the record whose address can't be fetched any more. */
export interface DeadLink {
  url: string;
  /** Ids of the events that cite it. */
  events: string[];
  /** Description of the fault: `status 404`, `getaddrinfo ENOTFOUND …`. */
  fault: string;
  /** Address of an archived copy; null when there is none, or when the archive did not answer. */
  archive: string | null;
}

/** Minimum interval between two requests to one host, in ms. */
const GAP_MS = 2000;
const TIMEOUT_MS = 30_000;
/**
 * Statuses with which a host refuses programs although readers may well be able to see the page.
 */
const REFUSALS = [401, 403, 405, 406, 429, 451, 503];

/**
 * Requests every source's address, one request at a time for each host, and returns the addresses
 * that fail. A host that refuses programs does not count as dead. Prints its progress.
 */
export async function deadLinks(
  net: Net,
  record: LegalRecord,
  say: (line: string) => void,
): Promise<DeadLink[]> {
  const dead: DeadLink[] = [];
  const byHost = new Map<string, [string, string[]][]>();
  for (const link of citedAddresses(record)) {
    const { hostname } = new URL(link[0]);
    byHost.set(hostname, [...(byHost.get(hostname) ?? []), link]);
  }
  let checked = 0;
  const checkHost = async (links: [string, string[]][]) => {
    for (const [index, [url, events]] of links.entries()) {
      if (index > 0) await net.wait(GAP_MS);
      const fault = await faultAt(net, url);
      checked += 1;
      if (fault === null) continue;
      dead.push({ url, events, fault, archive: await archivedCopy(net, url).catch(() => null) });
      say(`${checked} checked: ${url}: ${fault}`);
    }
  };
  await Promise.all([...byHost.values()].map(checkHost));
  return dead.sort((a, b) => a.url.localeCompare(b.url));
}

function citedAddresses({ events }: LegalRecord): Map<string, string[]> {
  const cited = new Map<string, string[]>();
  for (const { id, sources } of events)
    for (const { url, archive } of sources)
      if (!archive) cited.set(url, [...(cited.get(url) ?? []), id]);
  return cited;
}

async function faultAt({ fetch }: Net, url: string): Promise<string | null> {
  try {
    const { status, body } = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    // The body is not needed here.
    await body?.cancel();
    return status < 400 || REFUSALS.includes(status) ? null : `status ${status}`;
  } catch (error) {
    const { message, cause } = error as Error;
    return cause instanceof Error ? cause.message : message;
  }
}
