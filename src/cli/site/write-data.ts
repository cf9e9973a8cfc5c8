import { nextEntries } from '../../core/export/calendar-entries.ts';
import { allUpcoming } from '../../core/law/upcoming.ts';
import { citationFile } from '../../site/citation-file.ts';
import { dataFiles } from '../../site/data-files.ts';
import type { SiteFacts } from '../../site/facts.ts';
import { formerPaths } from '../../site/former-paths.ts';
import { publishedEntries } from './published-entries.ts';
import { recordJsonSchema } from './record-json-schema.ts';
import type { SiteRun } from './site-run.ts';

const SEPARATORS = /[-:]|\.\d+/g;

/**
 * Writes the data files. If an app or a place was renamed, also writes its files at their former
 * addresses.
 */
export function writeData({ issued, site, renamed, folder }: SiteRun, facts: SiteFacts): void {
  const stamp = issued.toISOString().replace(SEPARATORS, '');
  const formersOf = formerPaths(renamed);
  const coming = nextEntries({
    events: allUpcoming(facts.record, facts.day),
    before: publishedEntries(folder.textOf('data/coming.json')),
    renamed: renamed.events ?? {},
    day: facts.day,
    stamp,
  });
  for (const { path, text } of dataFiles(facts, site, coming)) {
    const content = text();
    for (const address of [path, ...formersOf(path)]) folder.write(address, content);
  }
  folder.write('data/record.schema.json', recordJsonSchema(site));
  folder.write('data/renamed.json', JSON.stringify(renamed, null, 1));
  folder.write('data/CITATION.cff', citationFile(facts, site));
}
