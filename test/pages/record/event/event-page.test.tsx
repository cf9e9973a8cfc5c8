import { describe, expect, it } from 'vitest';
import { EventPage } from '../../../../src/pages/record/event/EventPage.tsx';
import { Navigating } from '../../../../src/pages/record/use-navigation.ts';
import type { Navigation } from '../../../../src/pages/record/use-view.ts';
import { readView } from '../../../../src/pages/record/view.ts';
import { rendered, textOf } from '../../../components/render.ts';
import { event, measure, recordOf } from '../../../record-builder.ts';
import { ENGLISH } from '../../../words.ts';

const TODAY = '2026-11-24';
const CAVEAT = 'It holds for new users only.';
const NOTE = 'Two papers give the day before.';

function pageOf(told: Parameters<typeof event>[0]): HTMLElement {
  const order = event(told);
  const record = recordOf({ measure: measure(), events: [order] });
  const { view } = readView(ENGLISH, `?event=${order.id}`, record, TODAY);
  const edition = { version: 7, through: TODAY };
  const navigation = { view, faults: [], change: () => {}, go: () => {}, href: () => '' };
  return rendered(
    <Navigating value={navigation as Navigation}>
      <EventPage {...{ record, names: new Map(), event: order, edition, today: TODAY }} />
    </Navigating>,
  );
}

describe('EventPage', () => {
  const page = pageOf({ id: 'order', date: '2020-08-06', caveat: CAVEAT, note: NOTE });

  it('tells readers the caveat, in English', () => {
    expect(textOf(page.querySelector('.event-summary + .doubt [lang=en]'))).toBe(CAVEAT);
  });
  it('explains legal terms as text, which covers nothing and is no tab stop', () => {
    const told = pageOf({ id: 'ban', date: '2020-08-06', summary: 'A judge enjoined the order.' });
    expect(textOf(told.querySelector('.event-summary'))).toBe('A judge enjoined the order.');
    expect(textOf(told.querySelector('.event-summary + .fine'))).toMatch(/^enjoined: Forbidden/);
    expect(told.querySelectorAll('[role=tooltip], .event-summary button')).toHaveLength(0);
  });
  it('shows the editors’ note only under "How we know", which is folded', () => {
    const how = page.querySelector<HTMLDetailsElement>('details.how');
    expect(how?.open).toBe(false);
    expect(textOf(how)).toBe(`How we know${NOTE}`);
    how?.remove();
    expect(textOf(page)).toContain(CAVEAT);
    expect(textOf(page)).not.toContain(NOTE);
  });
});
