import { describe, expect, it, vi } from 'vitest';
import { citeEvent } from '../../../../src/core/export/event-citation.ts';
import { Citations } from '../../../../src/pages/record/Citations.tsx';
import { withoutClipboard } from '../../../components/no-clipboard.ts';
import { button, rendered, textOf } from '../../../components/render.ts';
import { event } from '../../../record-builder.ts';

const TODAY = '2026-11-24';
const EDITION = { version: 7, through: '2026-11-01' };
const order = event({ id: 'order', date: '2020-08-06' });

/** Presses the copy button with this name, and resolves to the text that is announced next. */
async function toldAfter(name: string): Promise<string> {
  const place = rendered(<Citations event={order} edition={EDITION} today={TODAY} />);
  button(place, name).click();
  return vi.waitFor(() => {
    const told = textOf(place.querySelector('[role=status]'));
    expect(told).not.toBe('');
    return told;
  });
}

describe('Citations', () => {
  it('copies the form that was asked for', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    expect(await toldAfter('Copy: BibTeX')).toBe('Copied.');
    expect(write).toHaveBeenCalledExactlyOnceWith(citeEvent(order, EDITION, TODAY).bibtex);
  });
  it('copies on a page over http, too, where there is no clipboard API', async () => {
    const copied = withoutClipboard({ allowed: true });
    expect(await toldAfter('Copy: BibTeX')).toBe('Copied.');
    expect(copied).toEqual([citeEvent(order, EDITION, TODAY).bibtex]);
  });
  it('says so where copying is not allowed at all', async () => {
    withoutClipboard({ allowed: false });
    expect(await toldAfter('Copy: BibTeX')).toBe('The browser did not allow copying.');
  });
  it('is English on paper, whatever the page speaks', () => {
    const place = rendered(<Citations event={order} edition={EDITION} today={TODAY} />);
    const works = [...place.querySelectorAll('.print-only [lang=en]')].map(textOf);
    expect(works.join('\n')).toBe(citeEvent(order, EDITION, TODAY).plain);
  });
});
