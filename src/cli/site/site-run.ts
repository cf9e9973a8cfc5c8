import type { Renamed } from '../../core/record/renamed.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import type { SiteFolder } from './site-folder.ts';

/** Everything needed to write a site: the facts for its pages and data files, and its folder. */
export interface SiteRun {
  record: LegalRecord;
  issued: Date;
  /** Address of the site with a trailing slash; null when the publisher has no site. */
  site: string | null;
  /**
   * Former ids of entries. The page at an entry's former address redirects to the current
   * address. Data files exist at both addresses.
   */
  renamed: Renamed;
  folder: SiteFolder;
  say: (line: string) => void;
}
