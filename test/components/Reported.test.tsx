import { describe, expect, it, vi } from 'vitest';
import { Reported } from '../../src/components/Reported.tsx';
import { annotationOf } from '../annotation-builder.ts';
import { claim } from '../claim-builder.ts';
import { life, recordOf } from '../record-builder.ts';
import { button, rendered, textOf } from './render.ts';

const record = recordOf(life({ id: 'law' }, ['2024-04-24', 'pending', 'statute-signed']));
const events = [
  { id: 'law-2024-04-24', certainty: 0.9, quote: 'It was signed on Wednesday.', block: 2 },
];
const nothing = {
  missing: new Set<string>(),
  onShow: () => {},
};

describe('Reported', () => {
  it('gives each reported event its sentence, which leads to its place in the page', () => {
    const onShow = vi.fn();
    const annotation = annotationOf(record, '2024-04-25', { events });
    const place = rendered(<Reported {...nothing} annotation={annotation} onShow={onShow} />);
    expect(textOf(place.querySelector('.what'))).toBe('Event of 2024-04-24 24 Apr 2024');
    button(place, 'It was signed on Wednesday.').click();
    expect(onShow).toHaveBeenCalledWith('It was signed on Wednesday.');
  });
  it('says a sentence once that reports two events, in the article’s order', () => {
    const two = recordOf(
      life({ id: 'a' }, ['2020-08-06', 'pending', 'order']),
      life({ id: 'b' }, ['2020-08-07', 'pending', 'order']),
      life({ id: 'c' }, ['2020-09-19', 'blocked', 'court-ruling']),
    );
    const match = (id: string, block: number) => ({
      id,
      certainty: 1,
      quote: `Sentence ${block}.`,
      block,
    });
    const events = [match('a-2020-08-06', 7), match('c-2020-09-19', 2), match('b-2020-08-07', 7)];
    const told = { claims: events.map((event) => claim({ event, mentions: [] })) };
    const place = rendered(
      <Reported {...nothing} annotation={annotationOf(two, '2020-09-20', told)} />,
    );
    expect([...place.querySelectorAll('.what, .quote')].map((one) => textOf(one))).toEqual([
      'Event of 2020-09-19 19 Sep 2020',
      'Sentence 2.',
      'Event of 2020-08-06 6 Aug 2020',
      'Event of 2020-08-07 7 Aug 2020',
      'Sentence 7.',
    ]);
  });
  it('shows every sentence that tells of a rule, each once, also without a reported event', () => {
    const mention = { app: 'tiktok', quote: 'TikTok is banned there.', block: 1 };
    const annotation = annotationOf(record, '2024-04-25', {
      mentions: [mention, { ...mention, app: 'wechat' }],
    });
    const place = rendered(<Reported {...nothing} annotation={annotation} />);
    expect(textOf(place.querySelector('summary'))).toBe('In this article (one sentence)');
    expect(place.querySelectorAll('.quote')).toHaveLength(1);
    const more = annotationOf(record, '2024-04-25', { mentions: [mention], events });
    const both = rendered(<Reported {...nothing} annotation={more} />);
    expect([...both.querySelectorAll('.quote')].map(textOf)).toEqual([
      'TikTok is banned there.',
      'It was signed on Wednesday.',
    ]);
  });
  it('shows a sentence in the order of its letters, and finds it in the page as it is written there', () => {
    const quote = '\u2067No \u202eban\u202c of TikTok.\u2069';
    const onShow = vi.fn();
    const annotation = annotationOf(record, '2024-04-25', {
      events: [{ ...events[0], quote }] as typeof events,
    });
    const place = rendered(<Reported {...nothing} annotation={annotation} onShow={onShow} />);
    button(place, 'No ban of TikTok.').click();
    expect(onShow).toHaveBeenCalledWith(quote);
  });
  it('says which sentence is no longer in the page', () => {
    const annotation = annotationOf(record, '2024-04-25', { events });
    const missing = new Set(['It was signed on Wednesday.']);
    const place = rendered(<Reported {...nothing} annotation={annotation} missing={missing} />);
    expect(textOf(place)).toMatch(/no longer on the page/);
  });
  it('is not there without a sentence', () => {
    expect(
      rendered(<Reported {...nothing} annotation={annotationOf(record, null)} />).children,
    ).toHaveLength(0);
  });
});
