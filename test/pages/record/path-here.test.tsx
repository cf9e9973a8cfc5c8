import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { eventById, measureById } from '../../../src/core/record/record-index.ts';
import { PathHere } from '../../../src/pages/record/PathHere.tsx';
import { Navigating } from '../../../src/pages/record/use-navigation.ts';
import { type Navigation, useView } from '../../../src/pages/record/use-view.ts';
import { readView, viewQuery } from '../../../src/pages/record/view.ts';
import { authoredRecord } from '../../authored-record.ts';
import { rendered, textOf } from '../../components/render.ts';
import { ENGLISH } from '../../words.ts';

const TODAY = '2026-12-03';
const record = authoredRecord();
let navigation: Navigation;

function Page() {
  navigation = useView(ENGLISH, record, TODAY);
  const { app, event } = navigation.view;
  return (
    <Navigating value={navigation}>
      <PathHere
        record={record}
        names={new Map(record.jurisdictions.map(({ code, name }) => [code, name]))}
        event={eventById(record, event ?? '') ?? null}
        appName={app}
      />
    </Navigating>
  );
}

/** Returns a page that shows the history of a place. */
function pageAt(query: string): HTMLElement {
  history.replaceState(null, '', query);
  return rendered(<Page />);
}

describe('PathHere', () => {
  it('names the place and an app of each event, from wherever the event is opened', () => {
    const page = pageAt('?app=tiktok&place=IN');
    const wrong = record.events.filter(({ id, measures }) => {
      const of = measures.flatMap((one) => measureById(record, one) ?? []);
      const elsewhere = {
        app: record.apps.find((app) => !of.some(({ apps }) => apps.includes(app.id)))?.id ?? '',
        place: record.jurisdictions.find(({ code }) => of.every((m) => m.jurisdiction !== code))
          ?.code,
      };
      act(() => navigation.change({ event: null, ...elsewhere }));
      act(() => navigation.change({ event: id }));
      const [, last] = page.querySelectorAll('a');
      const { view } = readView(ENGLISH, last?.getAttribute('href') ?? '', record, TODAY);
      return !of.some((m) => m.apps.includes(view.app) && m.jurisdiction === view.place);
    });
    expect(record.events.length).toBeGreaterThan(500);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
  it('keeps the place and the app that the event concerns', () => {
    const event = record.events.find(
      ({ apps, measures: [id = ''] }) => !apps && (measureById(record, id)?.apps.length ?? 0) > 1,
    );
    const { apps = [], jurisdiction } = measureById(record, event?.measures[0] ?? '') ?? {};
    for (const app of apps) {
      const page = pageAt(`?app=${app}&place=${jurisdiction}`);
      act(() => navigation.change({ event: event?.id ?? '' }));
      expect(navigation.view).toMatchObject({ app, place: jurisdiction });
      expect(textOf(page)).toContain(`: ${app}`);
    }
    expect(apps.length).toBeGreaterThan(1);
  });
});

describe('an event in the view', () => {
  const [event] = record.events.filter(({ measures: [id = ''] }) => {
    const { apps, jurisdiction } = measureById(record, id) ?? {};
    return jurisdiction !== 'IN' && !apps?.includes('tiktok');
  });
  it('has one view, whether it is opened by a link, its address or a change', () => {
    const id = event?.id ?? '';
    pageAt('?app=tiktok&place=IN');
    const { view, faults } = readView(ENGLISH, `?app=tiktok&place=IN&event=${id}`, record, TODAY);
    expect(faults).toEqual([]);
    expect(view).toMatchObject({ event: id, place: null });
    expect(view.app).not.toBe('tiktok');
    expect(navigation.href({ event: id })).toBe(viewQuery(view, TODAY));
    act(() => navigation.change({ event: id }));
    expect(navigation.view).toEqual(view);
  });
});
