// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PopupAbout } from '../../../src/pages/popup/PopupAbout.tsx';
import { annotationOf } from '../../annotation-builder.ts';
import { rendered, textOf } from '../../components/render.ts';
import { life, recordOf } from '../../record-builder.ts';

describe('PopupAbout', () => {
  it('shows the doubts of a verdict beside it', () => {
    const doubtful = life({ confirmed: '2025-03' }, ['2025-01-19', 'in-force', 'order']);
    for (const one of doubtful.events)
      Object.assign(one, { confidence: 'low', note: 'Sources disagree.' });
    const place = rendered(
      <PopupAbout
        annotation={annotationOf(recordOf(doubtful), null)}
        hidden={null}
        onOpenSidebar={() => {}}
        onShowAgain={() => {}}
      />,
    );
    expect([...place.querySelectorAll('.brief .doubt')].map(textOf)).toEqual([
      'Unconfirmed.',
      'Sources disagree.',
      'Last checked in Mar 2025.',
    ]);
  });
  it('tells the first finding in full, each other one as a state with its doubts, and folds what is more', () => {
    const codes = ['US', 'IN', 'NATO'];
    const lives = codes.map((jurisdiction) =>
      life({ id: jurisdiction.toLowerCase(), jurisdiction, confirmed: '2025-03' }, [
        '2025-01-19',
        'in-force',
        'order',
      ]),
    );
    const more = life({ id: 'order', apps: ['wechat'] }, ['2025-01-19', 'in-force', 'order']);
    const annotation = annotationOf(recordOf(...lives, more), null, {
      apps: ['tiktok', 'wechat'],
      jurisdictions: codes,
    });
    const place = rendered(
      <PopupAbout
        annotation={annotation}
        hidden={null}
        onOpenSidebar={() => {}}
        onShowAgain={() => {}}
      />,
    );
    expect(place.querySelectorAll('.verdict')).toHaveLength(1);
    const open = [...place.querySelectorAll('.popup-about > .others > li')].map(textOf);
    expect(open).toHaveLength(2);
    expect(open[0]).toMatch(/^TikTok · India.*In force.*Last checked in Mar 2025/);
    expect(place.querySelectorAll('details .others > li').length).toBeGreaterThan(0);
  });
});
