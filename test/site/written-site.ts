import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { SiteFolder } from '../../src/cli/site/site-folder.ts';
import { type SiteCounts, writeSite } from '../../src/cli/site/write-site.ts';
import type { Renamed } from '../../src/core/record/renamed.ts';
import type { LegalRecord } from '../../src/core/record/schema.ts';
import { life, recordOf } from '../record-builder.ts';

/** Address of the sites that the tests build. */
export const SITE = 'https://bans.example/';

/** Record with a single rule, on TikTok in the US. An event of this rule is scheduled for 2027. */
export const SMALL = recordOf(
  life({}, ['2023-03-01', 'in-force', 'policy'], ['2027-01-05', null, 'scheduled']),
);

/** Inputs of a test site, except its address and its folder. */
interface Inputs {
  record?: LegalRecord;
  renamed?: Renamed;
  issued?: string;
  threads?: number;
}

/** Builds a site in a folder. Does not remove files of an earlier build from the folder. */
export async function build(
  site: string | null,
  outDir: string,
  { record = SMALL, renamed = {}, issued = '2026-11-27T12:00:00Z', threads }: Inputs = {},
): Promise<SiteCounts & { folder: SiteFolder }> {
  const folder = new SiteFolder(outDir);
  const run = { record, renamed, issued: new Date(issued), site, folder, say: () => {} };
  const counts = await writeSite(run, threads);
  return { ...counts, folder };
}

/**
 * Builds a site in a folder. Resolves to the names of all files in the folder, with `/` between
 * folders.
 */
export async function written(
  site: string | null,
  outDir: string,
  inputs: Inputs = {},
): Promise<string[]> {
  await build(site, outDir, inputs);
  return filesIn(outDir);
}

/** Resolves to the names of all files in a folder and its subfolders, with `/` between folders. */
export async function filesIn(outDir: string): Promise<string[]> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(outDir, join(parentPath, name)).replaceAll('\\', '/'));
}
