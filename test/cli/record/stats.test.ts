import { expect, it } from 'vitest';
import { statisticsOf } from '../../../src/cli/record/stats.ts';
import type { Source } from '../../../src/core/record/schema.ts';
import { createWords } from '../../../src/core/wording/words.ts';
import { catalogOf } from '../../words.ts';
import { authored, EVENT, TODAY } from './sample.ts';

const GERMAN = createWords(catalogOf('de'));
const from = (...urls: [url: string, kind: Source['kind']][]) => ({
  sources: urls.map(([url, kind]) => ({ url, kind, title: 't', publisher: url, seen: true })),
});
const said = (...events: Parameters<typeof authored>[1]) =>
  statisticsOf(authored([{}], [{ ...EVENT, id: 'in-2019-01-01-plain' }, ...events]), TODAY, GERMAN);

it('counts a report that quotes the authority apart from the authority’s own text', () => {
  const quoted = from(['https://paper.example/1', 'quoted']);
  const both = from(
    ['https://gazette.example/1', 'primary'],
    ['https://paper.example/1', 'quoted'],
  );
  expect(said(quoted, both)).toContain(
    "events with a primary source: 2 of 3 (67 %), 1 of 3 (33 %) more with the authority's words quoted",
  );
});

it('counts what begins with the authority’s own page, apart from copies of its text', () => {
  const own = from(['https://gazette.example/1', 'primary']);
  const copy = { sources: own.sources.map((source) => ({ ...source, authority: 'Ministry' })) };
  const stats = said({ ...own, id: 'in-2020-01-01-own' }, { ...copy, id: 'in-2020-02-01-copy' });
  expect(stats).toContain("events that begin with the authority's own page: 2 of 3 (67 %)");
  expect(stats).toContain('measures whose first event does: 1 of 1 (100 %)');
});

it('counts two pages of one host as one source', () => {
  const oneHost = from(
    ['https://www.paper.example/1', 'secondary'],
    ['https://paper.example/2', 'secondary'],
  );
  const twoHosts = from(
    ['https://paper.example/1', 'secondary'],
    ['https://other.example/', 'secondary'],
  );
  expect(said(oneHost, twoHosts)).toContain('events with two independent sources: 1 of 3 (33 %)');
});

it('counts the measures whose file says why no primary source is cited', () => {
  const sought = { withoutPrimary: { sought: '2025-11', why: 'The order was never published.' } };
  const record = authored([sought, { id: 'in-other' }], [EVENT]);
  expect(statisticsOf(record, TODAY, GERMAN)).toContain('sought and why none is cited: 1\n');
});

it('lists the bodies of events that readers of every language find in English', () => {
  const stats = said({ bodies: ['European Commission', 'Court of Nowhere', 'City of Bergen'] });
  expect(stats).toMatch(/named in more than English: 2 of \d/);
  expect(stats).toMatch(/named in English only: (.*; )?Court of Nowhere/);
});
