import { describe, expect, it } from 'vitest';
import { publisher, recordTitle } from '../../../src/core/publisher/publisher.ts';

describe('recordTitle', () => {
  it('is the program’s record alone while nobody publishes it', () => {
    expect(recordTitle(publisher)).toBe('Still Banned? record');
  });
  it('names the publisher and the public site', () => {
    const herald = { ...publisher, name: 'The Herald', site: 'https://law.example.org/' };
    expect(recordTitle(herald)).toBe('Still Banned? record, The Herald, https://law.example.org/');
  });
});
