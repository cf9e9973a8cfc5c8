import { describe, expect, it } from 'vitest';
import { citedWorks } from '../../../src/core/export/cited-works.ts';
import { citeEvent } from '../../../src/core/export/event-citation.ts';
import type { LegalEvent, Source } from '../../../src/core/record/schema.ts';
import { event } from '../../record-builder.ts';

const EDITION = { version: 12, through: '2026-11-01' };
const DAY = '2026-11-24';
const PAPER: Source = {
  url: 'https://news.example/a',
  title: 'Montana first to ban the app',
  publisher: 'The Paper',
  kind: 'secondary',
  seen: true,
  date: '2023-05-18',
};
const STATE: Source = {
  url: 'https://state.example/1',
  title: 'Governor Bans the App in Montana',
  publisher: 'State of Montana',
  kind: 'primary',
  seen: true,
  date: '2023-05-17',
};
const EVENT = event({
  id: 'us-2023-05-17-ban-signed',
  date: '2023-05-17',
  title: 'Montana enacts a general ban',
  sources: [PAPER, STATE],
});
const cite = (changed: Partial<LegalEvent> = {}) =>
  citeEvent({ ...EVENT, ...changed }, EDITION, DAY);

describe('a citation of an event', () => {
  it('names the authority’s page under its own title, then the record’s entry as a work of its own', () => {
    expect(cite().plain).toBe(
      [
        'Governor Bans the App in Montana. State of Montana, 2023-05-17. https://state.example/1 (accessed 2026-11-24)',
        'Montana enacts a general ban (2023-05-17). Still Banned? record, version 12, to 2026-11-01. (accessed 2026-11-24)',
      ].join('\n'),
    );
  });
  it('does not cite a source that is older than the event while another is there', () => {
    const sources = [{ ...STATE, date: '2023-05-01' }, PAPER];
    expect(citedWorks({ ...EVENT, sources }, EDITION)[0]?.title).toBe(PAPER.title);
    const alone = [{ ...STATE, date: '2023-05-01' }];
    expect(citedWorks({ ...EVENT, sources: alone }, EDITION)[0]?.title).toBe(STATE.title);
  });
  it('names the archived copy of a page, and no date where none is known', () => {
    const { date, ...undated } = STATE;
    const sources = [{ ...undated, archive: 'https://web.archive.org/web/2023/x' }];
    expect(date).toBe('2023-05-17');
    expect(cite({ sources }).plain.split('\n')[0]).toBe(
      'Governor Bans the App in Montana. State of Montana. https://state.example/1, archived at https://web.archive.org/web/2023/x (accessed 2026-11-24)',
    );
  });
  it('has the record’s entry alone for an event without sources', () => {
    expect(JSON.parse(cite({ sources: [] }).csl)).toHaveLength(1);
  });
  it('gives CSL-JSON with the dates of both works', () => {
    expect(JSON.parse(cite().csl)).toEqual([
      {
        id: 'us-2023-05-17-ban-signed-source',
        type: 'webpage',
        title: STATE.title,
        publisher: STATE.publisher,
        issued: { 'date-parts': [[2023, 5, 17]] },
        URL: STATE.url,
        accessed: { 'date-parts': [[2026, 11, 24]] },
      },
      {
        id: 'us-2023-05-17-ban-signed',
        type: 'entry',
        title: 'Montana enacts a general ban (2023-05-17)',
        'container-title': 'Still Banned? record',
        version: 'version 12, to 2026-11-01',
        accessed: { 'date-parts': [[2026, 11, 24]] },
      },
    ]);
  });
});

describe('a citation in BibTeX', () => {
  const titled = (title: string, date = '2023-05-17') =>
    cite({ sources: [{ ...STATE, title, date }] }).bibtex;
  it('has an entry for each work', () => {
    expect(titled('A').match(/^@misc\{(.+),$/gm)).toEqual([
      '@misc{us-2023-05-17-ban-signed-source,',
      '@misc{us-2023-05-17-ban-signed,',
    ]);
  });
  it('keeps the title’s capitals, its month as a macro and its day', () => {
    expect(titled('EO 14034 revokes')).toContain(
      '\n  title = {{EO 14034 revokes}},\n  author = {{State of Montana}},\n  year = {2023},\n  month = may,\n  date = {2023-05-17},\n',
    );
    expect(titled('A', '2023-12')).toContain('\n  month = dec,\n  date = {2023-12},\n');
  });
  it('has as many braces that open as close, whatever a title says', () => {
    const bibtex = titled('A { without its other, } }');
    expect(bibtex.match(/\{/g)).toHaveLength(bibtex.match(/\}/g)?.length ?? 0);
  });
  it('writes signs that LaTeX takes for its own as themselves', () => {
    expect(titled('a~b ^c \\d 5% #1 $2 e_f')).toContain(
      'title = {{a\\textasciitilde{}b \\textasciicircum{}c \\textbackslash{}d 5\\% \\#1 \\$2 e\\_f}}',
    );
  });
});
