// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PopupAbout } from '../../src/ui/PopupAbout.tsx';
import { annotationOf, life, recordOf } from '../core/wording/sample-record.ts';
import { rendered, textOf } from './render.ts';

describe('PopupAbout', () => {
  it('shows the doubts of a verdict beside it', () => {
    const doubtful = life({ confirmed: '2025-03' }, ['2025-01-19', 'in-force', 'order']);
    for (const one of doubtful.events) Object.assign(one, { confidence: 'low', note: 'Sources disagree.' });
    const place = rendered(
      <PopupAbout
        annotation={annotationOf(recordOf(doubtful), null)}
        hidden={null}
        onOpenSidebar={() => {}}
        onShowAgain={() => {}}
      />,
    );
    expect([...place.querySelectorAll('.brief .doubt')].map(textOf)).toEqual([
      'Doubtful.',
      'Sources disagree.',
      'Last confirmed in Mar 2025; nothing later was found.',
    ]);
  });
});
