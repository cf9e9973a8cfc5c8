import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';
import { siteState } from '../../../src/core/settings/site-state.ts';
import { diagnostics } from '../../../src/pages/options/diagnostics.ts';

const EVERY = ['https://*/*', 'http://*/*'];
const OWN = { every: EVERY, own: ['https://feed.example/*'] };
const PACKAGED = ['https://*.news.example/*', 'https://*.paper.example/*'];

describe('siteState', () => {
  it('counts the built-in sites that are really granted', () => {
    expect(siteState(['https://*.paper.example/*'], PACKAGED, OWN)).toEqual({
      builtIn: 2,
      builtInGranted: 1,
      added: [],
      every: false,
    });
  });
  it('takes http and https of a host for one site, in order', () => {
    const granted = [
      'http://b.example/*',
      'https://b.example/*',
      'https://a.example/*',
      ...PACKAGED,
    ];
    expect(siteState(granted, PACKAGED, OWN).added).toEqual([
      { host: 'a.example', patterns: ['https://a.example/*'] },
      { host: 'b.example', patterns: ['http://b.example/*', 'https://b.example/*'] },
    ]);
  });
  it('does not take the feed for a site that the reader added', () => {
    expect(siteState(['https://feed.example/*'], PACKAGED, OWN).added).toEqual([]);
  });
  it('counts every built-in site as granted where every site is', () => {
    expect(siteState(EVERY, PACKAGED, OWN)).toMatchObject({
      builtInGranted: 2,
      added: [],
      every: true,
    });
  });
});

describe('diagnostics', () => {
  it('tells of the record and its checks, and nothing of the reader', () => {
    const text = diagnostics(
      {
        settings: { ...DEFAULT_SETTINGS, opening: 'never', collapsed: true, places: ['US-MT'] },
        fixed: [],
        isPrivate: false,
        hidden: { everywhere: false, sites: ['secret.example'] },
        feed: {
          record: { kind: 'failed', failure: { reason: 'malformed', message: 'At apps.' } },
          attempts: [],
          nextCheck: null,
        },
        feedAddress: 'https://feed.example/',
        keys: [],
        kept: [],
        hasFetched: false,
        addedFeeds: [],
        policyFaults: [],
        jurisdictions: [{ code: 'US-MT', name: 'Montana' }],
      },
      { version: '1.2.3', userAgent: 'Browser/1', madeAt: '2026-11-24T12:00:00Z' },
    );
    expect(JSON.parse(text)).toEqual({
      version: '1.2.3',
      userAgent: 'Browser/1',
      madeAt: '2026-11-24T12:00:00Z',
      feedAddress: 'https://feed.example/',
      keys: [],
      kept: [],
      hasFetched: false,
      addedFeeds: [],
      policyFaults: [],
      record: { kind: 'failed', failure: { reason: 'malformed', message: 'At apps.' } },
      attempts: [],
      nextCheck: null,
    });
  });
});
