import { describe, expect, it, vi } from 'vitest';
import { SiteFolder } from '../../../src/cli/site/site-folder.ts';
import { factsOf } from '../../../src/cli/site/write-share.ts';
import { testFolder } from '../../folders.ts';
import { SMALL } from '../../site/written-site.ts';

/** Moves this machine's clock to a time zone. In worker threads, `TZ` has no effect. */
function useZone(hours: number): void {
  for (const part of ['FullYear', 'Month', 'Date'] as const)
    vi.spyOn(Date.prototype, `get${part}`).mockImplementation(function (this: Date) {
      return new Date(this.getTime() + hours * 3_600_000)[`getUTC${part}`]();
    });
}

describe('the day of a site', () => {
  it.each([-10, 0, 9])('is the UTC day of issue %i hours from UTC, too', async (hours) => {
    useZone(hours);
    const folder = new SiteFolder(await testFolder());
    for (const time of ['05:00', '23:00']) {
      const issued = new Date(`2026-11-27T${time}:00Z`);
      const run = { record: SMALL, renamed: {}, issued, site: null, folder, say: () => {} };
      expect((await factsOf(run)).day).toBe('2026-11-27');
    }
  });
});
