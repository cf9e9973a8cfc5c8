import type { LegalRecord } from '../../core/record/schema.ts';
import { askPatiently, type Net } from './ask-patiently.ts';
import { archivedCopy } from './wayback.ts';

/** A source in the record whose page can't be fetched any more. */
export interface DeadLink {
  url: string;
  /** Ids of the events that cite the source. */
  events: string[];
  /** The fault, such as `status 404` or `getaddrinfo ENOTFOUND …`. */
  fault: string;
  /** Address of an archived copy; null when there is no copy or the archive did not answer. */
  archive: string | null;
}

/** Minimum time between two requests to the same host, in ms. */
const GAP_MS = 2000;
/** Maximum number of hosts that are contacted at the same time. */
const HOSTS_AT_ONCE = 16;
/**
 * HTTP statuses with which some hosts refuse requests from programs. A person with a browser may
 * still see the page.
 */
const REFUSALS = [401, 403, 405, 406, 429, 451, 503];

/**
 * Returns the sources whose pages can't be fetched. Sources for which the record has an archived
 * copy are not checked. A page does not count as dead if its host only refuses requests from
 * programs.
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
  // Each host is asked for one page at a time.
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
  const hosts = [...byHost.values()];
  const checkHosts = async () => {
    for (let next = hosts.shift(); next; next = hosts.shift()) await checkHost(next);
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, checkHosts));
  return dead.sort((a, b) => a.url.localeCompare(b.url));
}

function citedAddresses({ events }: LegalRecord): Map<string, string[]> {
  const cited = new Map<string, string[]>();
  for (const { id, sources } of events)
    for (const { url, archive } of sources)
      if (!archive) cited.set(url, [...(cited.get(url) ?? []), id]);
  return cited;
}

async function faultAt(net: Net, url: string): Promise<string | null> {
  try {
    const { status, body } = await askPatiently(net, url);
    // Only the status matters, so the body is not read.
    await body?.cancel();
    return status < 400 || REFUSALS.includes(status) ? null : `status ${status}`;
  } catch (error) {
    return (error as Error).message;
  }
}
