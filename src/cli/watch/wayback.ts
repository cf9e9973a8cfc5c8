import * as z from 'zod/mini';
import type { Net } from './ask-source.ts';
import { readJson } from './sources/read-json.ts';

/** Form documented at https://archive.org/help/wayback_api.php. */
const availability = z.object({
  archived_snapshots: z.object({
    closest: z.optional(z.object({ available: z.boolean(), url: z.string() })),
  }),
});

/**
 * Returns the https address of the Wayback Machine's newest copy of a page; null when it has none.
 * Throws when the archive does not answer as documented.
 */
export async function archivedCopy({ fetch }: Net, url: string): Promise<string | null> {
  const response = await fetch(
    `https://archive.org/wayback/available?${new URLSearchParams({ url })}`,
    { signal: AbortSignal.timeout(30_000) },
  );
  if (!response.ok) throw new Error(`the archive answered with status ${response.status}`);
  const { closest } = readJson(await response.text(), availability).archived_snapshots;
  return closest?.available ? closest.url.replace(/^http:/, 'https:') : null;
}
