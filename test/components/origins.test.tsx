import type { ComponentChild } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { Panel } from '../../src/components/Panel.tsx';
import { Tab } from '../../src/components/Tab.tsx';
import { citeEvent } from '../../src/core/export/event-citation.ts';
import { mergeRecords } from '../../src/core/record/merge-records.ts';
import type { LegalRecord } from '../../src/core/record/schema.ts';
import type { Provenance } from '../../src/core/release/provenance.ts';
import { tabContent } from '../../src/core/wording/sidebar-texts.ts';
import { PopupAbout } from '../../src/pages/popup/PopupAbout.tsx';
import { lawOnDays } from '../../src/pages/record/day/law-on-days.ts';
import { EventPage } from '../../src/pages/record/event/EventPage.tsx';
import { PlacePage } from '../../src/pages/record/place/PlacePage.tsx';
import { StatusTable } from '../../src/pages/record/table/StatusTable.tsx';
import { Navigating } from '../../src/pages/record/use-navigation.ts';
import type { Navigation } from '../../src/pages/record/use-view.ts';
import { readView } from '../../src/pages/record/view.ts';
import { annotationOf } from '../annotation-builder.ts';
import { tableOf } from '../core/export/table-of.ts';
import { event, life, recordOf } from '../record-builder.ts';
import { ENGLISH } from '../words.ts';
import { panelProps } from './panel-props.ts';
import { button, rendered, textOf } from './render.ts';

const FROM = 'from The Herald’s record';
const now = Date.parse('2026-11-24T12:00:00Z');
const silent = () => {};
const order = life(
  { id: 'order', name: 'Order' },
  ['2020-08-06', 'in-force', 'order'],
  ['2021-06-09', 'ended', 'lifting'],
);
const base = recordOf(order);

/**
 * Returns the default record, merged with a newsroom's record. The default record has one ended
 * order in the US. The newsroom's record adds an event on that order, an act in the US, and a ban
 * in India.
 */
function merged(): LegalRecord {
  const added = recordOf(
    order,
    life({ id: 'act', name: 'New Act' }, ['2026-03-01', 'in-force', 'statute-signed']),
    life({ id: 'ban', name: 'Ban', jurisdiction: 'IN' }, ['2026-05-01', 'in-force', 'order']),
  );
  added.events.push(
    event({ id: 'revived', date: '2026-02-01', measures: ['order'], title: 'Order revived' }),
  );
  return mergeRecords(base, [{ id: 'herald', name: 'The Herald', record: added }]).record;
}
const own = {
  version: 4,
  issued: '2026-11-01T00:00:00Z',
  expires: '2026-12-01T00:00:00Z',
  failure: null,
};
const provenance: Provenance = {
  ...{
    from: 'bundled',
    version: 9,
    issued: '2026-11-20T06:00:00Z',
    expires: '2026-12-20T06:00:00Z',
  },
  ...{ checkedAt: null, feed: null, failure: null, freshness: 'unchecked' },
  added: [
    {
      name: 'The Herald',
      failure: null,
      provenance: {
        ...own,
        from: 'feed',
        checkedAt: '2026-11-24T11:00:00Z',
        feed: 'https://x.example/',
        freshness: 'fresh',
      },
    },
  ],
};
function sidebar(record: LegalRecord, told = {}) {
  const annotation = annotationOf(record, '2025-01-01', told);
  return rendered(<Panel {...panelProps(annotation, { provenance, now })} />);
}

/**
 * Presses the copy button with this name in the panel's first answer, and returns the copied text.
 */
function copied(record: LegalRecord, name: string, told = {}): string {
  const onCopy = vi.fn();
  const annotation = annotationOf(record, '2025-01-01', told);
  button(rendered(<Panel {...panelProps(annotation, { provenance, onCopy })} />), name).click();
  return onCopy.mock.calls[0]?.[0];
}

/** Renders a part of the record page. Its links lead nowhere. */
function onRecordPage(record: LegalRecord, part: ComponentChild) {
  const { view, faults } = readView(ENGLISH, '?app=tiktok', record, '2026-11-24');
  const navigation: Navigation = { view, faults, change: silent, go: silent, href: () => '' };
  return rendered(<Navigating value={navigation}>{part}</Navigating>);
}
function eventPage(record: LegalRecord, id: string) {
  const shown = record.events.find((one) => one.id === id);
  if (!shown) throw new Error(`no event ${id}`);
  return onRecordPage(
    record,
    <EventPage
      record={record}
      names={new Map()}
      event={shown}
      edition={{ version: 7, through: '2026-11-01' }}
      today="2026-11-24"
    />,
  );
}

describe('where a newsroom adds to a place that the default record knows', () => {
  it('the sidebar keeps the default’s verdict and shows what is added beside it, with its origin', () => {
    const place = sidebar(merged());
    expect(textOf(place.querySelector('.verdict'))).toBe(
      textOf(sidebar(base).querySelector('.verdict')),
    );
    const items = [...place.querySelectorAll('.additions > ul > li')].map(textOf);
    expect(items).toHaveLength(2);
    expect(items[0]).toMatch(
      new RegExp(`^1 Mar 2026 · New Act ${FROM}.*That record says: in force`),
    );
    expect(items[1]).toMatch(
      new RegExp(`^1 Feb 2026 · Order ${FROM}Order revived.*says: in force`),
    );
    expect(place.querySelector<HTMLDetailsElement>('.additions')?.open).toBe(true);
  });
  it('a change since the article says whose record tells of it', () => {
    const changes = textOf(sidebar(merged()).querySelector('.changes'));
    expect(changes).toMatch(new RegExp(`1 Mar 2026 ${FROM}`));
    expect(changes).not.toMatch(/Order revived/);
  });
  it('the popup names it too', () => {
    const popup = rendered(
      <PopupAbout annotation={annotationOf(merged(), '2025-01-01')} onOpenSidebar={silent} />,
    );
    expect(textOf(popup)).toMatch(new RegExp(`Order revived, 1 Feb 2026 ${FROM}`));
  });
  it('the citation of the verdict is that of the default record alone', () => {
    expect(copied(merged(), 'Copy citation')).toMatch(/Still Banned\? record, version 9/);
    expect(copied(merged(), 'Copy citation')).not.toMatch(/Herald/);
  });
  it('the record page tells it under the measure, apart from what made its states', () => {
    const record = merged();
    const place = { code: 'US', name: 'United States' };
    const page = onRecordPage(
      record,
      <PlacePage record={record} place={place} appName="TikTok" today="2026-11-24" />,
    );
    // The rule with the newer event comes before the other rule.
    const [added, known] = [...page.querySelectorAll('.measure')].map(textOf);
    expect(known).toMatch(new RegExp(`does not change the statuses above.*Order revived ${FROM}`));
    expect(added).toMatch(new RegExp(`^New Act.*${FROM}`));
  });
  it('the page of an added event on a default measure says that it changes nothing', () => {
    expect(textOf(eventPage(merged(), 'herald.revived'))).toMatch(
      new RegExp(`${FROM}.*Says: in force. This changes nothing in the default record`),
    );
  });
});

describe('where only a newsroom has something', () => {
  const india = { jurisdictions: ['IN'] };
  it('the verdict, its badge and what decided it say whose it is', () => {
    const place = sidebar(merged(), india);
    expect(textOf(place.querySelector('.verdict'))).toMatch(/\(From The Herald’s record\.\)$/);
    expect(textOf(place.querySelector('.why'))).toContain(FROM);
  });
  it('the tab, which a page may be able to read, does not tell', () => {
    const { findings } = annotationOf(merged(), null, india);
    const tab = rendered(<Tab content={tabContent(ENGLISH, findings)} onExpand={silent} />);
    expect(textOf(tab)).toBe('Still Banned?');
    expect(tab.querySelector('.state-icon')).toBeNull();
  });
  it('so does the citation, without the default record’s number; the link stays in the extension', () => {
    expect(copied(merged(), 'Copy citation', india)).toMatch(
      /Event of 2026-05-01 .*\. The Herald’s record in Still Banned\? \(accessed/,
    );
    expect(copied(merged(), 'Copy link', india)).toMatch(/^chrome-extension:.*&place=IN$/);
  });
  it('so do the record page’s table, an event’s sheet and its citation', () => {
    const record = merged();
    expect(
      tableOf(ENGLISH, record, 'tiktok', '2026-11-24').find(({ code }) => code === 'IN'),
    ).toMatchObject({
      from: 'The Herald',
    });
    const ban = record.events.find(({ measures }) => measures.includes('herald.ban'));
    if (!ban) throw new Error('not merged');
    expect(textOf(eventPage(record, ban.id))).toContain(FROM);
    const [entry] = lawOnDays(record, 'tiktok')
      .placesOn('2026-11-24')
      .filter(({ place }) => place.code === 'IN');
    if (!entry) throw new Error('not in the table');
    const table = <StatusTable app="TikTok" entries={[entry]} names={new Map()} />;
    expect(textOf(onRecordPage(record, table))).toContain(FROM);
    for (const text of Object.values(
      citeEvent(ban, { version: 7, through: '2026-11-01' }, '2026-11-24'),
    ))
      expect(text).toMatch(/The Herald’s record/);
  });
});

describe('the age of the record', () => {
  it('is the default’s: an added event makes it no newer', () => {
    expect(annotationOf(merged(), null).recordThrough).toBe('2021-06-09');
  });
});
