import type { Renamed } from '../../core/record/renamed.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import type { SiteFolder } from './site-folder.ts';

/** Inputs of writing a site: the facts for its pages and data files, and the folder to write to. */
export interface SiteRun {
  record: LegalRecord;
  issued: Date;
  /** Address of the site with a trailing slash; null when the publisher has none. */
  site: string | null;
  /** Former ids. Pages at their former addresses redirect to the new addresses. */
  renamed: Renamed;
  folder: SiteFolder;
  say: (line: string) => void;
}
