import { describe, expect, it } from 'vitest';
import { Panel } from '../../src/components/Panel.tsx';
import { DAY_MS } from '../../src/core/dates/days.ts';
import { type Provenance, provenanceOf } from '../../src/core/release/provenance.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { OptionsPage } from '../../src/pages/options/OptionsPage.tsx';
import { PopupView } from '../../src/pages/popup/PopupView.tsx';
import type { OptionsReport } from '../../src/protocol/messages/get-options.ts';
import { annotationOf } from '../annotation-builder.ts';
import { life, recordOf } from '../record-builder.ts';
import { rendered, textOf } from './render.ts';

const ISSUED = '2026-11-01T00:00:00Z';
const head = { version: 7, issued: ISSUED, expires: '2026-12-01T00:00:00Z' };
const record = recordOf(life({}, ['2025-01-19', 'in-force', 'enforcement']));
const annotation = annotationOf(record, '2025-02-01');

type Props<T extends (props: never) => unknown> = Parameters<T>[0];
/** Placeholder for props that these tests never use. */
const nothing = {} as unknown;

/**
 * Makes the provenance (origin and age) of two records, one from the default feed and one from an
 * added feed. Both were issued and last checked `days` days before `now`.
 */
function daysAfter(days: number) {
  const now = Date.parse(ISSUED) + days * DAY_MS;
  const of = (feed: string) =>
    provenanceOf(
      { from: 'feed', head, record, isFallback: false },
      { checkedAt: ISSUED, failure: null },
      feed,
      now,
    );
  return { now, provenance: of('https://feed.example/'), added: of('https://herald.example/') };
}

/**
 * Returns the warnings about a record's age: one list each for sidebar, popup and options page.
 * Each warning begins with its colour.
 */
function warnings(provenance: Provenance, now: number) {
  const footer = { refreshing: false, announcement: '' };
  const sidebar = rendered(
    <Panel
      {...(nothing as Props<typeof Panel>)}
      {...{
        annotation,
        places: [],
        provenance,
        now,
        highlighted: false,
        pages: { record: 'r', options: 'o' },
        missing: new Set<string>(),
      }}
      {...footer}
    />,
  );
  const popup = rendered(
    <PopupView
      {...(nothing as Props<typeof PopupView>)}
      state={{ kind: 'about', annotation, provenance }}
      site={null}
      news={[]}
      {...{ now, recordPage: 'r', optionsPage: 'o' }}
      {...footer}
    />,
  );
  const report: OptionsReport = {
    settings: DEFAULT_SETTINGS,
    fixed: [],
    isPrivate: false,
    hidden: { everywhere: false, sites: [] },
    feed: { record: { kind: 'loaded', provenance }, attempts: [], nextCheck: null },
    feedAddress: 'https://feed.example/',
    ...{
      keys: [],
      kept: [],
      hasFetched: true,
      addedFeeds: [],
      policyFaults: [],
      jurisdictions: [],
    },
  };
  const options = rendered(
    <OptionsPage
      {...(nothing as Props<typeof OptionsPage>)}
      state={{
        report,
        shortcut: null,
        granted: [],
        automatic: 'en',
        sites: { builtIn: 1, builtInGranted: 1, added: [], every: false },
      }}
      {...{ failure: null, outcome: null, checking: false, now, recordPage: 'r' }}
    />,
  );
  return [sidebar, popup, options].map((place) =>
    [...place.querySelectorAll('.warning.amber, .warning.red')].map(
      (one) => `${one.classList.contains('red') ? 'red' : 'amber'}: ${textOf(one)}`,
    ),
  );
}
const everywhere = (...words: string[]) => [words, words, words];

describe('the age of the record, in sidebar, popup and options', () => {
  it.each([
    ['fresh', 2, []],
    ['still fresh at three days', 3, []],
    ['amber past three days', 4, ['amber: Last checked 4 days ago. Newer changes may be missing.']],
    [
      'red past its expiry',
      31,
      ['red: This record expired on 1 Dec 2026. The law may have changed since.'],
    ],
  ])('is %s', (_, days, words) => {
    const { provenance, now } = daysAfter(days);
    expect(warnings(provenance, now)).toEqual(everywhere(...words));
  });
});

describe('what this version leaves out of the record, in sidebar, popup and options', () => {
  it('is one sentence', () => {
    const { provenance, now } = daysAfter(0);
    const leftOut = { measures: 3, events: 4 };
    expect(warnings({ ...provenance, leftOut }, now)).toEqual(
      everywhere('amber: Update the extension to see 3 more rules.'),
    );
  });
});

describe('the age of an added record, in the same places', () => {
  const withAdded = (days: number) => {
    const { now, added } = daysAfter(days);
    const fresh = {
      ...daysAfter(0).provenance,
      checkedAt: new Date(now).toISOString(),
      freshness: 'fresh' as const,
    };
    return {
      now,
      provenance: { ...fresh, added: [{ name: 'The Herald', provenance: added, failure: null }] },
    };
  };
  it.each([
    ['nothing while it is fresh', 2, []],
    [
      'amber, by its name',
      4,
      ['amber: The Herald’s record was last checked 4 days ago. Newer entries may be missing.'],
    ],
    [
      'red, by its name',
      31,
      ['red: The Herald’s record expired on 1 Dec 2026. What it adds may have changed since.'],
    ],
  ])('is %s', (_, days, words) => {
    const { provenance, now } = withAdded(days);
    expect(warnings(provenance, now)).toEqual(everywhere(...words));
  });
  it('is amber with the reason while nothing has come from it', () => {
    const { now, provenance } = withAdded(0);
    const failure = { at: ISSUED, reason: 'offline' as const, message: 'offline' };
    const added = [{ name: 'The Herald', provenance: null, failure }];
    expect(warnings({ ...provenance, added }, now)).toEqual(
      everywhere(
        'amber: The Herald’s record has not arrived yet: The feed could not be reached, or the connection broke off.',
      ),
    );
  });
});
