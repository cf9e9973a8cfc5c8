import { afterEach, describe, expect, it, vi } from 'vitest';
import { eventAddress, publicAddress } from '../../../src/core/export/permalink.ts';
import { publisher } from '../../../src/core/publisher/publisher.ts';
import { paths } from '../../../src/site/paths.ts';
import { measure } from '../../record-builder.ts';

const SITE = 'https://record.example/';
const rule = measure({ id: 'us-rule' });

afterEach(() => vi.restoreAllMocks());

describe('public addresses', () => {
  it('are those of the site’s pages', () => {
    vi.spyOn(publisher, 'site', 'get').mockReturnValue(SITE);
    expect(eventAddress('us-event')).toBe(SITE + paths.event('us-event'));
    expect(publicAddress(rule, 'tiktok', 'US')).toBe(SITE + paths.rule('us-rule'));
    expect(publicAddress(null, 'tiktok', 'US-MT')).toBe(SITE + paths.appInPlace('tiktok', 'US-MT'));
  });
  it('are missing for a rule of an added record, and without a site', () => {
    expect(publicAddress(rule, 'tiktok', 'US')).toBeNull();
    vi.spyOn(publisher, 'site', 'get').mockReturnValue(SITE);
    expect(publicAddress({ ...rule, from: 'The Herald' }, 'tiktok', 'US')).toBeNull();
  });
});
