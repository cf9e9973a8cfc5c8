import * as z from 'zod/mini';
import type { Net } from './ask-source.ts';
import { readJson } from './sources/read-json.ts';

/** Answer of the API that https://archive.org/help/wayback_api.php documents. */
const availability = z.object({
  archived_snapshots: z.object({
    closest: z.optional(z.object({ available: z.boolean(), url: z.string() })),
  }),
});

/**
 * Returns the https address of the Wayback Machine's newest copy of a page; null when it has none.
 * Throws when the archive's answer does not have the documented form.
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
