import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { citationFile } from '../../src/site/citation-file.ts';
import { authoredRecord } from '../authored-record.ts';
import { ENGLISH } from '../words.ts';
import { SITE } from './written-site.ts';

// Loads these packages with `require`. An import would fail the type check, because the packages
// have no types.
const require = createRequire(import.meta.url);
const { plugins } = require('@citation-js/core');
require('@citation-js/plugin-cff');

const facts = {
  record: authoredRecord(),
  words: ENGLISH,
  day: '2026-11-27',
  through: '2026-11-01',
};

it('CITATION.cff cites the record as a dataset, for a reader of the format', () => {
  const text = citationFile(facts, SITE);
  const [work] = plugins.input.chain(text, { generateGraph: false });
  expect(work).toMatchObject({
    type: 'dataset',
    title: 'Still Banned? record',
    URL: SITE,
    version: 'to 2026-11-01',
    author: [{ literal: 'Still Banned?' }],
  });
  expect(parse(text)).toMatchObject({
    'cff-version': '1.2.0',
    license: 'CC0-1.0',
    'date-released': '2026-11-27',
  });
});

it('CITATION.cff names no address when the publisher has none', () => {
  expect(parse(citationFile(facts, null))).not.toHaveProperty('url');
});
