import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';
import { createWords } from '../../../src/core/wording/words.ts';
import { Attempts } from '../../../src/pages/options/Attempts.tsx';
import { OptionsPage } from '../../../src/pages/options/OptionsPage.tsx';
import type { OptionsState } from '../../../src/pages/options/options.ts';
import type { OptionsReport } from '../../../src/protocol/messages/get-options.ts';
import { dayHere } from '../../components/day-here.ts';
import { button, rendered, textOf } from '../../components/render.ts';
import { catalogOf } from '../../words.ts';

type Props = Parameters<typeof OptionsPage>[0];
const NOW = Date.parse('2026-11-24T12:00:00Z');

const report: OptionsReport = {
  settings: DEFAULT_SETTINGS,
  fixed: [],
  isPrivate: false,
  hidden: { everywhere: false, sites: [] },
  feed: {
    record: {
      kind: 'loaded',
      provenance: {
        from: 'feed',
        version: 7,
        issued: '2026-11-20T06:00:00Z',
        expires: '2026-12-20T06:00:00Z',
        checkedAt: '2026-11-24T10:00:00Z',
        feed: 'https://feed.example/',
        failure: null,
        freshness: 'fresh',
      },
    },
    attempts: [],
    nextCheck: '2026-11-24T16:00:00Z',
  },
  feedAddress: 'https://feed.example/',
  keys: [{ id: '0123456789abcdef', role: 'online', publicKey: `${'A'.repeat(43)}=` }],
  kept: [
    { from: 'feed', version: 7, issued: '2026-11-20T06:00:00Z' },
    { from: 'bundled', version: 4, issued: '2026-10-15T04:17:00Z' },
  ],
  hasFetched: true,
  addedFeeds: [],
  policyFaults: [],
  jurisdictions: [
    { code: 'IN', name: 'India' },
    { code: 'US-MT', name: 'Montana' },
    { code: 'US', name: 'United States' },
  ],
};

function page(
  told: Partial<OptionsReport> = {},
  state: Partial<OptionsState> = {},
  props: Partial<Props> = {},
) {
  const acts =
    'RunMode RemoveSite Opening Language Highlights ChangeKeys ShowAgain Places CheckNow Bundled';
  const silent = Object.fromEntries(
    `${acts} Diagnostics Delete Export Import SitesAgain`
      .split(' ')
      .map((act) => [`on${act}`, () => {}]),
  );
  return rendered(
    <OptionsPage
      {...(silent as unknown as Props)}
      state={{
        report: { ...report, ...told },
        sites: { builtIn: 3, builtInGranted: 3, added: [], every: false },
        shortcut: 'Alt+Shift+J',
        granted: [],
        automatic: 'en',
        ...state,
      }}
      failure={null}
      outcome={null}
      checking={false}
      now={NOW}
      recordPage="../record/index.html"
      {...props}
    />,
  );
}

const part = (place: Element, id: string) => textOf(place.querySelector(`section#${id}`));

describe('OptionsPage', () => {
  it('names each part by its heading', () => {
    const place = page();
    for (const section of place.querySelectorAll('section[id]'))
      expect(place.querySelector(`#${section.getAttribute('aria-labelledby')}`)).not.toBeNull();
    expect([...place.querySelectorAll('h2')].map(textOf)).toEqual([
      'Where it runs',
      'Sidebar',
      'Language',
      'Hidden',
      'My places',
      'The record',
      'Newsrooms’ records',
      'What is stored',
    ]);
  });
  it('says that nothing could be read, and shows no options then', () => {
    const place = page({}, {}, { state: null, failure: 'Nobody answered.' });
    expect(textOf(place.querySelector('[role=alert]'))).toMatch(
      /could not be read: Nobody answered/,
    );
    expect(place.querySelector('section')).toBeNull();
  });
  it('tells the outcome politely in the part it belongs to, and nowhere else', () => {
    const place = page({}, {}, { outcome: { section: 'hidden', text: 'Shown again.' } });
    expect(textOf(place.querySelector('#hidden [role=status]'))).toBe('Shown again.');
    expect(textOf(place.querySelector('#record [role=status]'))).toBe('');
  });
});

describe('WhereItRuns', () => {
  it('says how many of the built-in sites the browser really grants, and asks for the rest', () => {
    const onRunMode = vi.fn();
    const sites = { builtIn: 600, builtInGranted: 0, added: [], every: false };
    const place = page({}, { sites }, { onRunMode });
    expect(part(place, 'sites')).toMatch(
      /600 news sites are built in\. Your browser lets it run on 0 of them/,
    );
    button(place, 'Allow all built-in sites').click();
    expect(onRunMode).toHaveBeenCalledWith('listed');
    expect(part(page(), 'sites')).not.toMatch(/lets it run on|Allow all/);
  });
  it('removes the site beside the button', () => {
    const onRemoveSite = vi.fn();
    const added = [{ host: 'blog.example', patterns: ['https://blog.example/*'] }];
    const place = page(
      {},
      { sites: { builtIn: 3, builtInGranted: 3, added, every: false } },
      { onRemoveSite },
    );
    button(place, 'Remove: blog.example').click();
    expect(onRemoveSite).toHaveBeenCalledWith(added[0]);
  });
  it.each([
    [false, false, 'listed'],
    [true, false, 'every'],
    [false, true, 'asked'],
    [true, true, 'asked'],
  ])(
    'marks the way that holds: every site granted %s, only asked %s',
    (every, onlyAsked, marked) => {
      const sites = { builtIn: 3, builtInGranted: 3, added: [], every };
      const place = page({ settings: { ...DEFAULT_SETTINGS, onlyAsked } }, { sites });
      const ways = [...place.querySelectorAll<HTMLButtonElement>('#sites [role=radio]')];
      expect(ways.map(({ value }) => value)).toEqual(['listed', 'every', 'asked']);
      const isMarked = (way: Element) => way.getAttribute('aria-checked') === 'true';
      expect(ways.filter(isMarked).map(({ value }) => value)).toEqual([marked]);
    },
  );
});

describe('SidebarChoices', () => {
  it('marks what is chosen and tells what is chosen anew', () => {
    const [onOpening, onHighlights] = [vi.fn(), vi.fn()];
    const settings = { ...DEFAULT_SETTINGS, opening: 'as-tab' as const };
    const place = page({ settings }, {}, { onOpening, onHighlights });
    expect(place.querySelector<HTMLInputElement>('input:checked[type=radio]')?.value).toBe(
      'as-tab',
    );
    place.querySelector<HTMLInputElement>('input[value=never]')?.click();
    expect(onOpening).toHaveBeenCalledWith('never');
    place.querySelector<HTMLInputElement>('#sidebar input[type=checkbox]')?.click();
    expect(onHighlights).toHaveBeenCalledWith(false);
  });
  it.each([
    ['Alt+Shift+J', /Alt\+Shift\+J opens the sidebar/],
    ['', /No keys are set/],
    [null, /^(?!.*Keyboard)/],
  ])('says of the keys %s what holds', (shortcut, words) => {
    expect(part(page({}, { shortcut }), 'sidebar')).toMatch(words);
  });
});

describe('HiddenPlaces', () => {
  it('gives each place where the sidebar is hidden its way back', () => {
    const onShowAgain = vi.fn();
    const place = page({ hidden: { everywhere: true, sites: ['a.example'] } }, {}, { onShowAgain });
    button(place, 'Show again: Every site').click();
    button(place, 'Show again: a.example').click();
    expect(onShowAgain.mock.calls).toEqual([
      ['everywhere', ''],
      ['site', 'a.example'],
    ]);
  });
  it('names files of this computer, which have no host', () => {
    const onShowAgain = vi.fn();
    const place = page({ hidden: { everywhere: false, sites: [''] } }, {}, { onShowAgain });
    button(place, 'Show again: Files on this computer').click();
    expect(onShowAgain).toHaveBeenCalledWith('site', '');
  });
  it('says so when it is hidden nowhere', () => {
    expect(part(page(), 'hidden')).toMatch(/not hidden anywhere/);
  });
});

describe('MyPlaces', () => {
  it('takes one away', () => {
    const onPlaces = vi.fn();
    const place = page(
      { settings: { ...DEFAULT_SETTINGS, places: ['IN', 'US-MT'] } },
      {},
      { onPlaces },
    );
    button(place, 'Remove: Montana').click();
    expect(onPlaces).toHaveBeenCalledWith(['IN']);
  });
  it('says so when there is no record to choose from', () => {
    expect(part(page({ jurisdictions: [] }), 'places')).toMatch(/can’t be read/);
  });
});

describe('RecordState', () => {
  it('says address, fingerprint, version and next check', () => {
    const text = part(page(), 'record');
    expect(text).toMatch(/https:\/\/feed\.example\//);
    expect(text).toMatch(/0123 4567 89ab cdef signs the record/);
    expect(text).toMatch(/7, from the feed/);
    expect(text).toMatch(/checked 2 hours ago signature verified/);
  });
  it('lists the versions that are kept, with their day of issue', () => {
    const [feed, bundled] = report.kept.map(({ issued }) => dayHere(issued));
    const kept = new RegExp(
      `Versions kept ?7, from the feed · ${feed}, .* ?4, bundled with the extension · ${bundled}, `,
    );
    expect(part(page(), 'record')).toMatch(kept);
    expect(part(page({ kept: [] }), 'record')).not.toMatch(/Versions kept/);
  });
  it('says that there is no feed, and offers no check then', () => {
    const place = page({ feedAddress: null, hasFetched: false });
    expect(part(place, 'record')).toMatch(/Bundled record, no feed configured/);
    expect(part(place, 'record')).not.toMatch(/Check now|Go back/);
  });
  it('shows each check with outcome and reason', () => {
    const failure = {
      at: '2026-11-24T09:00:00Z',
      reason: 'bad-signature' as const,
      message: 'Key 7.',
    };
    const attempts = [
      {
        at: '2026-11-24T10:00:00Z',
        by: 'reader' as const,
        outcome: { kind: 'updated' as const, version: 7 },
      },
      {
        at: '2026-11-24T09:00:00Z',
        by: 'schedule' as const,
        outcome: { kind: 'failed' as const, failure },
      },
    ];
    const rows = [...page({ feed: { ...report.feed, attempts } }).querySelectorAll('tbody tr')].map(
      textOf,
    );
    expect(rows[0]).toMatch(/you.*updated to version 7/);
    expect(rows[1]).toMatch(
      /schedule.*failed.*The signature is wrong\. \(bad-signature: Key 7\.\)/,
    );
  });
  it('says why a check failed in the reader’s language, then the details in English', () => {
    const at = '2026-11-24T09:00:00Z';
    const failure = { at, reason: 'http-error' as const, message: 'The feed answered 404.' };
    const attempts = [
      { at, by: 'schedule' as const, outcome: { kind: 'failed' as const, failure } },
    ];
    const place = rendered(<Attempts attempts={attempts} />, createWords(catalogOf('de')));
    const reason = place.querySelector('tbody td:last-child');
    expect(textOf(reason)).toBe(
      'Der Feed hat nicht mit einem Verzeichnis geantwortet. (http-error: The feed answered 404.)',
    );
    expect(textOf(reason?.querySelector('[lang=en]') ?? null)).toBe(
      '(http-error: The feed answered 404.)',
    );
  });
  it('shows a check that runs, and a failed record as an alert', () => {
    expect(part(page({}, {}, { checking: true }), 'record')).toMatch(/Asking for a newer record/);
    const failure = { reason: 'own-record-damaged' as const, message: '' };
    const feed = { ...report.feed, record: { kind: 'failed' as const, failure } };
    expect(textOf(page({ feed }).querySelector('#record [role=alert]'))).toMatch(
      /failed to load.*own record is damaged/,
    );
  });
});

describe('Stored', () => {
  it('deletes only after a second thought', () => {
    const onDelete = vi.fn();
    const place = page({}, {}, { onDelete });
    button(place, 'Delete everything').click();
    expect(onDelete).not.toHaveBeenCalled();
    expect(place.querySelector('dialog')?.open).toBe(true);
    button(place.querySelector('dialog') as Element, 'Keep it').click();
    expect(onDelete).not.toHaveBeenCalled();
    button(place, 'Delete everything').click();
    const confirm = [...place.querySelectorAll('dialog button')].find(
      (one) => textOf(one) === 'Delete',
    );
    (confirm as HTMLElement).click();
    expect(onDelete).toHaveBeenCalledOnce();
    expect(place.querySelector('dialog')?.open).toBe(false);
  });
  it('offers the built-in sites where deleting took them, and only there', () => {
    const onSitesAgain = vi.fn();
    const outcome = { section: 'stored' as const, text: 'Deleted.' };
    expect(textOf(page({}, {}, { outcome }).querySelector('#stored'))).not.toMatch(/Allow all/);
    const place = page({}, {}, { outcome: { ...outcome, offersSites: true }, onSitesAgain });
    button(place.querySelector('#stored') as Element, 'Allow all built-in sites').click();
    expect(onSitesAgain).toHaveBeenCalledOnce();
  });
  it('gives a chosen file on, and takes the same one again', async () => {
    const onImport = vi.fn();
    const chooser = page({}, {}, { onImport }).querySelector<HTMLInputElement>('input[type=file]');
    const file = new File(['{}'], 'settings.json');
    Object.defineProperty(chooser, 'files', { value: [file] });
    chooser?.dispatchEvent(new Event('change'));
    expect(onImport).toHaveBeenCalledWith(file);
    expect(chooser?.value).toBe('');
  });

  it('shows what the organisation set, and lets nobody change it', () => {
    const fixed: OptionsReport['fixed'] = ['onlyAsked', 'opening', 'language', 'places'];
    const place = page({ fixed });
    const locked = [...place.querySelectorAll('fieldset:disabled > legend')];
    expect(locked.map(textOf)).toEqual(fixed.map(() => 'Set by your organisation'));
    for (const part of ['#sites .way', '[name=opening]', '#language select', '#places select'])
      expect(place.querySelector(part)?.matches('fieldset:disabled *'), part).toBe(true);
    expect(page().querySelector('fieldset:disabled')).toBeNull();
  });
  it('says in a private window what ends with it, and locks what would not', () => {
    const place = page({ isPrivate: true });
    expect(textOf(place)).toMatch(/forgotten when the last of them closes/);
    const locked = [...place.querySelectorAll('fieldset:disabled')].map(
      (one) => one.closest('section[id]')?.id,
    );
    expect(locked).toEqual(['sites', 'feeds', 'stored']);
  });
});
