// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SidebarApp } from '../../../src/content/sidebar/sidebar-app.tsx';
import type { Provenance } from '../../../src/core/release/provenance.ts';
import { annotationOf } from '../../annotation-builder.ts';
import { button, rendered, textOf } from '../../components/render.ts';
import { life, recordOf } from '../../record-builder.ts';

const provenance = {
  from: 'bundled',
  version: 7,
  issued: '2026-11-20T06:00:00Z',
  freshness: 'fresh',
};
const annotation = annotationOf(
  recordOf(life({}, ['2025-01-19', 'in-force', 'order'])),
  '2025-02-01',
);

const sent = vi.fn();
const dismissed = vi.fn();
beforeEach(() => {
  sent.mockReset().mockResolvedValue(null);
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('browser', { runtime: { sendMessage: sent } });
});

let shown: HTMLElement[] = [];
afterEach(() => {
  for (const app of shown) render(null, app);
  shown = [];
});

/** Returns the open sidebar of an article at an address, after it was hidden on its site. */
async function hiddenOn(address: string): Promise<HTMLElement> {
  Object(window).happyDOM.setURL(address);
  const place = document.createElement('div');
  const silent = () => {};
  dismissed.mockClear();
  const app = rendered(
    <SidebarApp
      {...{ place, places: [], citation: '', open: true, wanted: 0, highlighted: false }}
      report={{ kind: 'about', annotation, provenance: provenance as Provenance }}
      {...{ onOpen: silent, onHighlight: silent, onReload: silent, onDismissed: dismissed }}
    />,
  );
  shown.push(app);
  button(app, 'this site').click();
  await vi.waitFor(() => expect(app.querySelector('.note')).not.toBeNull());
  return app;
}
const toldOn = async (address: string) =>
  textOf((await hiddenOn(address)).querySelector('.note span'));

describe('SidebarApp, hidden', () => {
  it('names the site', async () => {
    expect(await toldOn('https://news.example/story')).toBe('Hidden on news.example.');
  });
  it('says of a file, which has no site, what it is', async () => {
    expect(await toldOn('file:///home/reader/story.html')).toBe(
      'Hidden on files of this computer.',
    );
  });
  it('tells it once when the reader leaves', async () => {
    await hiddenOn('https://news.example/story');
    for (const event of ['beforeunload', 'pagehide']) dispatchEvent(new Event(event));
    const told = { kind: 'dismiss', reach: 'site', host: 'news.example' };
    expect(sent).toHaveBeenCalledExactlyOnceWith(told);
  });
  it('does not offer to undo what it has told, where the reader only seemed to leave, as by a link to a mail', async () => {
    await hiddenOn('https://news.example/story');
    dispatchEvent(new Event('beforeunload'));
    expect(dismissed).toHaveBeenCalled();
  });
  it('tells nothing when it was undone', async () => {
    button(await hiddenOn('https://news.example/story'), 'Undo').click();
    dispatchEvent(new Event('pagehide'));
    expect(sent).not.toHaveBeenCalled();
  });
});
