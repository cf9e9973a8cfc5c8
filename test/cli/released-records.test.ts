import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main as annotate } from '../../src/cli/annotate/index.ts';
import type { Report } from '../../src/cli/annotate/report-json.ts';
import { main as record } from '../../src/cli/record/index.ts';
import { RELEASES } from '../core/release/published-forms/make-releases.ts';
import { collected } from './written.ts';

const PAGE = join(import.meta.dirname, '../fixtures/news/apnews-supreme-court-upholds.html');
const forms = readdirSync(RELEASES, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
);
const release = (name: string) => join(RELEASES, name);

const written = collected();
afterEach(() => {
  vi.restoreAllMocks();
});

const inWords = (name: string) => annotate([PAGE, '--record', release(name), '--on', '2026-11-28']);

describe('annotate --record', () => {
  it.each(forms)('judges a page by the release %s', async (name) => {
    expect(await annotate([PAGE, '--record', release(name), '--on', '2026-11-28', '--json'])).toBe(
      0,
    );
    const { about, answers, leftOut }: Report = JSON.parse(written.output);
    expect(about).toBe(true);
    expect(answers).toContainEqual(
      expect.objectContaining({ apps: ['tiktok'], measure: 'measure-1' }),
    );
    expect(leftOut).toEqual(
      name === 'future' ? { measures: 3, events: 5 } : { measures: 0, events: 0 },
    );
  });

  it('says in words what only a newer version can read, and of which rule', async () => {
    expect(await inWords('future')).toBe(0);
    expect(written.output).toContain('This version can’t read everything about this rule');
    expect(written.output).toContain('but this version can’t read everything here');
    expect(written.output).toMatch(/Update the extension to see 3 more rules\.\n$/);
  });

  it('says nothing of the kind of a release that it reads whole', async () => {
    expect(await inWords('10-authorities')).toBe(0);
    expect(written.output).not.toMatch(/Update the extension|can’t read everything/);
  });

  it('refuses in one line what is no record', async () => {
    expect(await annotate([PAGE, '--record', 'no/such/folder'])).toBe(2);
    expect(written.complaint).toMatch(
      /^annotate: --record: .*no.such.folder: there is no such file or folder\.\n$/,
    );
  });
});

describe('record diff', () => {
  it('compares what this version can read of a release from the future, and says that it is not all', async () => {
    expect(await record(['diff', release('10-authorities'), release('future')])).toBe(0);
    expect(written.complaint).toBe(
      `${release('future')}: Update the extension to see 3 more rules.\n`,
    );
    expect(written.output).toContain('measure added: Measure 1 (known-child)');
    expect(written.output).not.toContain('later-scope');
  });
});
