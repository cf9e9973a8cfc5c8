import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { recordJsonSchema } from '../../src/cli/site/record-json-schema.ts';
import { dataFiles } from '../../src/site/data-files.ts';
import { authoredRecord } from '../authored-record.ts';
import { ENGLISH } from '../words.ts';
import { SITE } from './written-site.ts';

const facts = {
  record: authoredRecord(),
  words: ENGLISH,
  day: '2026-11-27',
  through: '2026-11-01',
};
const files = dataFiles(facts, SITE, []).filter(({ path }) => path.endsWith('record.json'));
const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(recordJsonSchema(SITE)));

describe('the published JSON Schema', () => {
  it('accepts every record.json of the site, for a validator', () => {
    expect(files.length).toBeGreaterThan(100);
    for (const { path, text } of files) {
      validate(JSON.parse(text()));
      expect(validate.errors, path).toBeNull();
    }
  });
  it('refuses a record with an unknown field or without its licence', () => {
    const record = JSON.parse(files[0]?.text() ?? '');
    expect(validate({ ...record, extra: 1 })).toBe(false);
    const { licence: _, ...bare } = record;
    expect(validate(bare)).toBe(false);
  });
  it('names its address only on a site that has one', () => {
    expect(JSON.parse(recordJsonSchema(SITE)).$id).toBe(`${SITE}data/record.schema.json`);
    expect(JSON.parse(recordJsonSchema(null))).not.toHaveProperty('$id');
  });
});
