import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openPanelLink, type PanelLink } from '../../../src/pages/panel/panel-link.ts';
import type { PanelAct } from '../../../src/protocol/panel-port.ts';

const NONCE = '0123456789abcdef0123456789abcdef';

/**
 * Opens the panel's connection to the content script. Pretends that this document is a panel in a
 * frame of a page. `hash` is the part of the panel's address from `#` on, which contains the nonce.
 */
function linkAt(hash: string): PanelLink | null {
  vi.stubGlobal('location', { ...originOf('https://panel.example'), hash, pathname: '/panel' });
  vi.stubGlobal('self', originOf('https://panel.example'));
  vi.spyOn(window, 'top', 'get').mockReturnValue({} as typeof window);
  return openPanelLink();
}
const originOf = (origin: string) => ({ origin });

/** Greets the panel as the content script does. Returns the requests that the panel then sends. */
function greet(panelNonce: string): PanelAct[] {
  const sent: PanelAct[] = [];
  const port = { postMessage: (act: PanelAct) => sent.push(act), onmessage: null };
  const greeting = Object.assign(new Event('message'), { data: { panelNonce }, ports: [port] });
  dispatchEvent(greeting);
  return sent;
}

beforeEach(() => {
  vi.spyOn(history, 'replaceState').mockImplementation(() => {});
});

describe('openPanelLink', () => {
  it('says at once that the panel has started, before it has any content', () => {
    linkAt(`#${NONCE}`);
    expect(greet(NONCE)).toEqual([{ act: 'started' }]);
  });
  it('sends what was asked for before the greeting, in that order', () => {
    linkAt(`#${NONCE}`)?.act('shown', {});
    expect(greet(NONCE)).toEqual([{ act: 'started' }, { act: 'shown' }]);
  });
  it('answers nobody who does not know the nonce', () => {
    linkAt(`#${NONCE}`);
    expect(greet('f'.repeat(32))).toEqual([]);
  });
  it('is not opened by an address without a nonce', () => {
    expect(linkAt('')).toBeNull();
  });
});
