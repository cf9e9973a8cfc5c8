import { describe, expect, it } from 'vitest';
import { Corrections } from '../../../src/pages/record/Corrections.tsx';
import { rendered, textOf } from '../../components/render.ts';

const MENDED = { id: 'law', was: 'It had a wrong day.', since: '2025-01-01', mended: '2025-02-01' };

describe('Corrections', () => {
  it('are folded under their number, so that the page ends with its answer', () => {
    const place = rendered(<Corrections corrections={[MENDED]} />);
    const fold = place.querySelector('details');
    expect(fold?.open).toBe(false);
    expect(textOf(fold?.querySelector('summary'))).toBe('Corrections (1)');
    expect(textOf(fold?.querySelector('li'))).toMatch(/^It had a wrong day\. From 1 Jan 2025/);
  });
  it('say that there are none', () => {
    expect(textOf(rendered(<Corrections corrections={[]} />))).toMatch(/No release has had/);
  });
});
