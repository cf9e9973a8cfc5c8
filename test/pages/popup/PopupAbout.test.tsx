import { describe, expect, it, vi } from 'vitest';
import type { Annotation } from '../../../src/core/answers/annotation.ts';
import { PopupAbout } from '../../../src/pages/popup/PopupAbout.tsx';
import { annotationOf } from '../../annotation-builder.ts';
import { button, rendered, textOf } from '../../components/render.ts';
import { type Life, life, recordOf } from '../../record-builder.ts';

type Step = Parameters<typeof life>[1];
const BEGUN: Step = ['2025-01-19', 'in-force', 'order'];

function shown(annotation: Annotation, onOpenSidebar = () => {}): HTMLElement {
  return rendered(<PopupAbout annotation={annotation} onOpenSidebar={onOpenSidebar} />);
}

/**
 * Returns the texts of the popup's answers about these rules, for an article about a ban of TikTok
 * in the US. `told` replaces what the article says.
 */
function answersOn(lives: Life[], told: Parameters<typeof annotationOf>[2] = {}): string[] {
  const place = shown(annotationOf(recordOf(...lives), '2025-02-01', told));
  return [...place.querySelectorAll('.popup-answer')].map(textOf);
}

describe('PopupAbout', () => {
  it('says each answer in a line, with its state below', () => {
    const order = life({}, BEGUN, ['2026-06-09', 'ended', 'lifting']);
    const place = shown(annotationOf(recordOf(order), '2025-02-01'));
    expect(textOf(place.querySelector('h3'))).toBe('No longer in force: TikTok in the US');
    expect(textOf(place.querySelector('h3 strong'))).toBe('No longer in force');
    expect(place.querySelector('h3 svg')?.classList).toContain('state-ended');
    expect(textOf(place.querySelector('.today'))).toBe('Ended 9 June 2026');
  });
  it('names the people to whom a rule applies unless it is for everyone', () => {
    const officials = life({ scope: 'government-devices' }, BEGUN);
    expect(answersOn([officials], { scope: 'government-devices' })).toEqual([
      'Still in force: TikTok in the US, for government devicesIn force since 19 Jan 2025',
    ]);
  });
  it('says what governs today if it is another rule', () => {
    const old = life(
      { id: 'old' },
      ['2020-08-06', 'in-force', 'order'],
      ['2021-06-09', 'ended', 'lifting'],
    );
    const law = life({ id: 'law' }, ['2026-01-22', 'in-force', 'statute-signed']);
    const place = shown(annotationOf(recordOf(old, law), '2020-09-20', { on: '2020-08-06' }));
    expect(textOf(place.querySelector('h3'))).toMatch(/^Replaced: /);
    const [today, article] = [...place.querySelectorAll('.today')].map(textOf);
    expect(today).toBe('In force since 22 Jan 2026');
    expect(article).toMatch(/^This article’s rule: The 2020 law/);
  });
  it('does not take an empty record for a permission', () => {
    const elsewhere = life({ jurisdiction: 'IN' }, BEGUN);
    expect(answersOn([elsewhere])[0]).toMatch(/^Not in our record: .*does not mean.*allowed/);
  });
  it('names the rules for other people where it knows of none for everyone', () => {
    const minors = life({ scope: 'minors', age: 16 }, BEGUN);
    expect(answersOn([minors], { told: 'none' })).toEqual([
      'No general ban that we know of: TikTok in the USFor under-16s: in force since 19 Jan 2025',
    ]);
  });
  it('shows doubts, but no note of an editor', () => {
    const doubtful = life({}, BEGUN);
    for (const one of doubtful.events)
      Object.assign(one, { confidence: 'low', note: 'Sources disagree.' });
    const [answer] = answersOn([doubtful]);
    expect(answer).toMatch(/Doubtful|Unconfirmed/);
    expect(answer).not.toMatch(/Sources disagree/);
  });
  it('shows three answers and counts the others', () => {
    const codes = ['US', 'IN', 'NATO'];
    const lives = codes.map((code) => life({ id: code.toLowerCase(), jurisdiction: code }, BEGUN));
    const record = recordOf(...lives, life({ id: 'order', apps: ['wechat'] }, BEGUN));
    const told = { apps: ['tiktok', 'wechat'], jurisdictions: codes };
    const annotation = annotationOf(record, null, told);
    const place = shown(annotation);
    const { length } = annotation.findings;
    expect(length).toBeGreaterThan(3);
    expect(place.querySelectorAll('.popup-answer')).toHaveLength(3);
    expect(textOf(place.querySelector('.popup-about > .fine'))).toBe(`+${length - 3} more`);
  });
  it('says that only the reader takes the page for one about a ban', () => {
    const annotation = annotationOf(recordOf(life({}, BEGUN)), null);
    const place = rendered(
      <PopupAbout annotation={annotation} byReaderOnly onOpenSidebar={() => {}} />,
    );
    expect(textOf(place)).toMatch(/We weren’t sure/);
    expect(textOf(shown(annotation))).not.toMatch(/We weren’t sure/);
  });
  it('says that the page keeps the sidebar out, and offers no button that must fail', () => {
    const annotation = annotationOf(recordOf(life({}, BEGUN)), null);
    const place = rendered(<PopupAbout annotation={annotation} keptOut onOpenSidebar={() => {}} />);
    expect(textOf(place)).toMatch(/can’t be shown on this page/);
    expect(place.querySelector('button')).toBeNull();
  });
  it('opens the sidebar', () => {
    const open = vi.fn();
    button(shown(annotationOf(recordOf(life({}, BEGUN)), null), open), 'Open the sidebar').click();
    expect(open).toHaveBeenCalledOnce();
  });
});
