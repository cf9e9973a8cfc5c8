import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../src/cli/record/validate.ts';
import { authoredDataset } from '../../authored-record.ts';

const RULES = join(import.meta.dirname, '../../../src/cli/record/rules');

describe('faultsOf', () => {
  it('finds nothing in the authored record', () => {
    expect(faultsOf(authoredDataset(), new Date().toISOString().slice(0, 10))).toEqual([]);
  });

  it('has a file of cases for each rule', async () => {
    const rules = (await readdir(RULES))
      .filter((file) => file !== 'rule.ts')
      .map((file) => file.replace('.ts', ''));
    const cases = await readdir(join(import.meta.dirname, 'rules'));
    expect(cases.map((file) => file.replace('.test.ts', '')).sort()).toEqual(rules.sort());
  });
});
