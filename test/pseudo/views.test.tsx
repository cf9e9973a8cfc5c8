import type { ComponentChild } from 'preact';
import { describe, expect, it } from 'vitest';
import { FailedNote, HiddenNote } from '../../src/components/Notes.tsx';
import { Panel } from '../../src/components/Panel.tsx';
import { Tab } from '../../src/components/Tab.tsx';
import { ownPlaces } from '../../src/core/answers/own-places.ts';
import type { LegalRecord } from '../../src/core/record/schema.ts';
import type { Provenance } from '../../src/core/release/provenance.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { sidebarTexts, tabContent } from '../../src/core/wording/sidebar-texts.ts';
import { OptionsPage } from '../../src/pages/options/OptionsPage.tsx';
import { PopupView } from '../../src/pages/popup/PopupView.tsx';
import type { PopupState, SiteState } from '../../src/pages/popup/popup.ts';
import { Controls } from '../../src/pages/record/Controls.tsx';
import { Corrections } from '../../src/pages/record/Corrections.tsx';
import { DatesToCome } from '../../src/pages/record/DatesToCome.tsx';
import { lawOnDays } from '../../src/pages/record/day/law-on-days.ts';
import { EventPage } from '../../src/pages/record/event/EventPage.tsx';
import { Legend } from '../../src/pages/record/map/Legend.tsx';
import { PlacePage } from '../../src/pages/record/place/PlacePage.tsx';
import { SearchResults } from '../../src/pages/record/search/SearchResults.tsx';
import { recordSearch } from '../../src/pages/record/search/search.ts';
import { searchTables, searchTexts } from '../../src/pages/record/search/search-tables.ts';
import { StatusTable } from '../../src/pages/record/table/StatusTable.tsx';
import { Navigating } from '../../src/pages/record/use-navigation.ts';
import type { Navigation } from '../../src/pages/record/use-view.ts';
import { readView } from '../../src/pages/record/view.ts';
import { ReportPage } from '../../src/pages/report/ReportPage.tsx';
import type { OptionsReport } from '../../src/protocol/messages/get-options.ts';
import type { TabReport } from '../../src/protocol/messages/get-tab-report.ts';
import { annotationOf } from '../annotation-builder.ts';
import { rendered } from '../components/render.ts';
import { life, recordOf } from '../record-builder.ts';
import { outside } from './outside.ts';
import { PSEUDO, PSEUDO_SIDEBAR, pseudo } from './pseudo-words.ts';

const TODAY = '2026-11-24';
const NOW = Date.parse('2026-11-24T12:00:00Z');
const silent = () => {};
const HIDING = sidebarTexts(PSEUDO_SIDEBAR, '');
/**
 * Names that do not come from the English catalog: of apps, places, newsrooms and a public
 * body.
 */
const KNOWN = [
  'TikTok',
  'WeChat',
  'United States',
  'India',
  'NATO',
  'Montana',
  'The Herald',
  'Gazette',
  'the Army',
];
const HOSTS = [
  'news.example',
  'blog.example',
  'https://feed.example/',
  'https://feed.herald.example/',
  'https://feed.example.org/',
];
const known = [
  ...KNOWN,
  ...HOSTS,
  'Some Act',
  'Alt+Shift+J',
  'BibTeX',
  'CSL-JSON',
  'Pub. L. 1',
  'A page',
  'Another page',
];

const law = life(
  {
    id: 'law',
    name: 'Some Act',
    citation: 'Pub. L. 1',
    confirmed: '2026-01',
    expires: '2027-01-01',
  },
  ['2024-04-24', 'pending', 'statute-signed'],
  ['2025-01-19', 'in-force', 'enforcement'],
  ['2025-01-20', 'suspended', 'order'],
);
const devices = life(
  { id: 'devices', scope: 'government-devices', binding: false, instrument: 'policy' },
  ['2022-12-29', 'in-force', 'policy'],
);
const army = life({ id: 'army', scope: 'military', reach: 'the Army' }, [
  '2023-03-01',
  'in-force',
  'policy',
]);
const order = life(
  { id: 'order', apps: ['wechat'], instrument: 'executive-order' },
  ['2020-08-06', 'pending', 'order'],
  ['2020-09-19', 'blocked', 'court-ruling'],
  ['2021-06-09', 'ended', 'lifting'],
);
const record: LegalRecord = recordOf(law, devices, army, order);
for (const one of record.events)
  Object.assign(one, {
    confidence: 'medium',
    note: 'Sources disagree.',
    people: ['A Person'],
    bodies: ['A Court'],
  });
record.events[1]?.sources.push({
  url: 'https://example.org/other',
  title: 'Another page',
  publisher: 'Gazette',
  kind: 'secondary',
  seen: false,
  archive: 'https://archive.example/',
});
record.corrections = [
  { id: 'law', was: 'It had a wrong day.', since: '2025-01-01', mended: '2025-02-01' },
];

const provenance: Provenance = {
  ...{ from: 'feed', version: 7, issued: '2026-11-20T06:00:00Z', expires: '2026-11-21T06:00:00Z' },
  ...{ checkedAt: '2026-11-24T10:00:00Z', feed: 'https://feed.example/', freshness: 'red' },
  failure: {
    at: '2026-11-24T11:00:00Z',
    reason: 'offline',
    message: 'The feed could not be reached.',
  },
  added: [{ name: 'The Herald', provenance: null, failure: null }],
};
const matches = [{ id: 'law-2025-01-20', certainty: 1, quote: 'A quote.', block: 0 }];
const both = { apps: ['tiktok', 'wechat'], jurisdictions: ['US', 'IN'], events: matches };

function panel(day: string | null, told = {}): ComponentChild {
  return (
    <Panel
      annotation={annotationOf(record, day, told)}
      places={ownPlaces(record, annotationOf(record, day, { jurisdictions: [] }), ['IN', 'US'])}
      provenance={provenance}
      now={NOW}
      refreshing={true}
      announcement=""
      highlighted
      missing={new Set(['A quote.'])}
      onCollapse={silent}
      onRefresh={silent}
      onCopy={silent}
      pages={{ record: '', options: '' }}
      onHide={silent}
      onShow={silent}
      onHighlight={silent}
      onRecord={silent}
      onReport={silent}
    />
  );
}

describe.each<[string, ComponentChild]>([
  ['on an article', panel('2024-05-01', both)],
  ['where nothing changed', panel('2026-06-01')],
  ['where the day is unknown', panel(null)],
  ['where no place is named', panel('2024-05-01', { jurisdictions: [] })],
  ['where nothing is on record', panel('2024-05-01', { jurisdictions: ['IN'] })],
  [
    'collapsed',
    <Tab
      content={tabContent(PSEUDO_SIDEBAR, annotationOf(record, '2024-05-01').findings)}
      onExpand={silent}
      key="tab"
    />,
  ],
  [
    'when the record failed',
    <FailedNote
      failure={{ reason: 'own-record-damaged', message: '' }}
      onRetry={silent}
      key="failed"
    />,
  ],
  [
    'hidden',
    <HiddenNote text={HIDING.hidden.page} undo={HIDING.undo} onUndo={silent} key="hidden" />,
  ],
])('the sidebar %s', (_, view) => {
  it('says nothing but what it is sent', () => {
    expect(outside(rendered(view, PSEUDO_SIDEBAR), known)).toEqual([]);
  });
});

const SITE: SiteState = {
  host: 'news.example',
  isAllowed: true,
  isRemovable: false,
  isHidden: false,
  isHiddenEverywhere: false,
};

describe.each<PopupState>([
  { kind: 'loading' },
  {
    kind: 'about',
    annotation: annotationOf(record, '2024-05-01', both),
    provenance,
    byReaderOnly: true,
  },
  { kind: 'not-about', provenance, unnamed: false, anyway: true },
  { kind: 'not-about', provenance, unnamed: true, anyway: false },
  { kind: 'not-enabled', provenance, host: 'news.example' },
  { kind: 'unreadable', provenance },
  { kind: 'record-failed', failure: { reason: 'own-record-damaged', message: '' } },
])('the popup, $kind', (state) => {
  it('says nothing that is not in the catalog', () => {
    const acts =
      'OpenSidebar SwitchSite ShowAgain CheckOnce CheckAnyway AllowSite AllowEverySite ListedAgain Retry Refresh';
    const actions = Object.fromEntries(acts.split(' ').map((act) => [`on${act}`, silent]));
    const view = (
      <PopupView
        {...(actions as unknown as Parameters<typeof PopupView>[0])}
        state={state}
        site={SITE}
        news={record.jurisdictions}
        mode="asked"
        modeOutcome={null}
        now={NOW}
        refreshing={false}
        announcement=""
        notDone=""
        recordPage="../record/index.html"
        optionsPage="../options/index.html"
        reportPage="../report/index.html?tab=1"
      />
    );
    expect(outside(rendered(view, PSEUDO), known)).toEqual([]);
  });
});

describe.each<[string, TabReport | null]>([
  [
    'an article',
    { kind: 'about', annotation: annotationOf(record, '2024-05-01', both), provenance },
  ],
  ['a page about something else', { kind: 'not-about', provenance }],
  ['a page of which nothing is known', null],
])('the error report about %s', (_, report) => {
  it('says nothing that is not in the catalog but ids and the record’s own texts', () => {
    const place = rendered(
      <ReportPage report={report} address="https://news.example/" extension="1.0" />,
      PSEUDO,
    );
    place.querySelector('pre')?.remove();
    expect(outside(place, known)).toEqual([]);
  });
});

it('finds a text that sidebars lack, even inside another text', () => {
  const text = PSEUDO_SIDEBAR.say('record_case');
  const view = <p>{PSEUDO_SIDEBAR.say('labelled', { label: text, text: '' })}</p>;
  expect(outside(rendered(view, PSEUDO_SIDEBAR), known)).toHaveLength(1);
});

describe('the options page', () => {
  it('says nothing that is not in the catalog', () => {
    const keys = [{ id: '0123456789abcdef', role: 'online' as const, publicKey: 'A'.repeat(44) }];
    const feed = {
      ...{
        id: 'herald',
        name: 'The Herald',
        address: 'https://feed.herald.example/',
        managed: false,
      },
      ...{
        pattern: 'https://feed.herald.example/*',
        keys,
        provenance,
        failure: provenance.failure,
      },
      ...{ nextCheck: '2026-11-24T16:00:00Z', adds: { measures: 1, events: 3 } },
      conflicts: [{ from: 'The Herald', kind: 'measure', id: 'law', why: 'differs' }],
      conflictCount: 2,
      setAside: 'time',
    };
    const report = {
      settings: { ...DEFAULT_SETTINGS, places: ['IN'] },
      hidden: { everywhere: true, sites: ['news.example', ''] },
      feed: {
        record: { kind: 'loaded', provenance },
        attempts: [
          { at: '2026-11-24T10:00:00Z', by: 'reader', outcome: { kind: 'updated', version: 7 } },
          {
            at: '2026-11-24T11:00:00Z',
            by: 'schedule',
            outcome: { kind: 'failed', failure: provenance.failure },
          },
        ],
        nextCheck: '2026-11-24T16:00:00Z',
      },
      feedAddress: 'https://feed.example/',
      keys,
      kept: [{ from: 'bundled', version: 9, issued: '2026-09-01T04:17:00Z' }],
      hasFetched: true,
      jurisdictions: [...record.jurisdictions, { code: 'US-MT', name: 'Montana' }],
      addedFeeds: [feed],
      policyFaults: [
        PSEUDO.say('feeds_fault_entry', { entry: 1, reason: PSEUDO.say('feeds_fault_https') }),
      ],
    } as unknown as OptionsReport;
    const acts = Object.fromEntries(
      'RunMode RemoveSite Opening Highlights ChangeKeys Language ShowAgain Places CheckNow Bundled Diagnostics Delete Export Import SitesAgain InspectFeed AddFeed CheckFeed RemoveFeed AllowFeed'
        .split(' ')
        .map((act) => [`on${act}`, silent]),
    );
    const sites = {
      builtIn: 600,
      builtInGranted: 5,
      added: [{ host: 'blog.example', patterns: [] }],
      every: false,
    };
    const view = (
      <OptionsPage
        {...(acts as unknown as Parameters<typeof OptionsPage>[0])}
        state={{ report, sites, granted: [], shortcut: 'Alt+Shift+J', automatic: 'en' }}
        failure={null}
        outcome={null}
        checking={true}
        now={NOW}
        recordPage="../record/index.html"
      />
    );
    const place = rendered(view, PSEUDO);
    // Removes the list of languages, in which each language is named in its own words.
    for (const option of place.querySelectorAll('#language option[lang]')) option.remove();
    expect(outside(place, known)).toEqual([]);
  });
});

describe('the record page', () => {
  const { view, faults } = readView(PSEUDO, '?app=tiktok&groups=all', record, TODAY);
  const navigation: Navigation = { view, faults, change: silent, go: silent, href: () => '' };
  const names = new Map(record.jurisdictions.map(({ code, name }) => [code, name]));
  const shared = { record, names, today: TODAY };
  const [us] = record.jurisdictions;
  const [event] = record.events;
  if (!us || !event) throw new Error('The sample record is empty.');
  const entries = lawOnDays(record, 'tiktok').placesOn(TODAY);
  const EDITION = { version: 7, through: '2026-11-01' };
  const searching = { ...navigation, view: { ...view, search: 'event' } };
  it.each<[string, ComponentChild]>([
    ['the controls', <Controls {...shared} key="1" />],
    ['a place', <PlacePage {...shared} place={us} appName="TikTok" key="2" />],
    ['an event', <EventPage {...shared} event={event} edition={EDITION} key="3" />],
    ['the table', <StatusTable app="TikTok" entries={entries} names={names} key="4" />],
    ['the legend', <Legend counts={new Map([['in-force', 3]])} key="5" />],
    ['the corrections', <Corrections corrections={record.corrections ?? []} key="6" />],
    ['the dates to come', <DatesToCome {...shared} app="tiktok" key="7" />],
    [
      'what a search finds',
      <SearchResults
        {...shared}
        search={recordSearch(record, searchTables(searchTexts(record, PSEUDO)))}
        key="8"
      />,
    ],
  ])('says nothing in %s that is not in the catalog', (_, part) => {
    const page = <Navigating value={searching}>{part}</Navigating>;
    expect(outside(rendered(page, PSEUDO), [...known, 'event'])).toEqual([]);
  });
  it('says no fault of its address that is not in the catalog', () => {
    const { faults: all } = readView(
      PSEUDO,
      '?app=x&scope=x&on=x&state=x&place=x&event=x',
      record,
      TODAY,
    );
    expect(all).toHaveLength(6);
    for (const fault of all) expect(fault).toMatch(/^⟦.*⟧$/);
  });
});

describe('outside', () => {
  it('finds a text that was put in by hand, in an element and in an attribute', () => {
    const view = (
      <p title="Hard-coded">
        {pseudo('From the catalog')} <b>Hard-coded</b> <span lang="en">The record’s</span> 9 June
        2021
      </p>
    );
    expect(outside(rendered(view, PSEUDO), known)).toEqual(['Hard-coded', 'Hard-coded']);
  });
});
