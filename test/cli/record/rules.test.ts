import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAuthored } from '../../../src/cli/record/authored-record.ts';
import { faultsOf } from '../../../src/cli/record/validate.ts';

const RULES = join(import.meta.dirname, '../../../src/cli/record/rules');

describe('faultsOf', () => {
  it('finds nothing in the authored record', async () => {
    expect(faultsOf(await readAuthored(), new Date().toISOString().slice(0, 10))).toEqual([]);
  });

  it('has a file of cases for each rule', async () => {
    const rules = (await readdir(RULES))
      .filter((file) => file !== 'rule.ts')
      .map((file) => file.replace('.ts', ''));
    const cases = await readdir(join(import.meta.dirname, 'rules'));
    expect(cases.map((file) => file.replace('.test.ts', '')).sort()).toEqual(rules.sort());
  });
});
