import * as z from 'zod/mini';
import { askPatiently, type Net } from './ask-patiently.ts';
import { readJson } from './sources/read-json.ts';

/** Schema of the API's responses, documented at https://archive.org/help/wayback_api.php. */
const availability = z.object({
  archived_snapshots: z.object({
    closest: z.optional(z.object({ available: z.boolean(), url: z.string() })),
  }),
});

/**
 * Returns the https address of the newest copy of a page in the Wayback Machine; null if there is
 * no copy. Throws an Error if the response has an error status or an unexpected format.
 */
export async function archivedCopy(net: Net, url: string): Promise<string | null> {
  const search = new URLSearchParams({ url });
  const response = await askPatiently(net, `https://archive.org/wayback/available?${search}`);
  if (!response.ok) throw new Error(`the archive answered with status ${response.status}`);
  const { closest } = readJson(await response.text(), availability).archived_snapshots;
  return closest?.available ? closest.url.replace(/^http:/, 'https:') : null;
}
