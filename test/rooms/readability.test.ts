import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../tools/figures.mjs';

describe('the comments and lines of the source', () => {
  it('keep to the limits of tools/figures.mjs', () => {
    const { faults, exceeded } = figuresOf(join(import.meta.dirname, '../..'));
    expect(faults.filter(({ kind }) => exceeded.includes(kind))).toEqual([]);
  });
});
