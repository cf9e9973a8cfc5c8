import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPanelFrame, type PanelFrame } from '../../../src/content/sidebar/panel-frame.ts';
import type { PanelAct } from '../../../src/protocol/panel-port.ts';

const NONCE = '0123456789abcdef0123456789abcdef';

let frame: PanelFrame;
let lost: string[];
/** Called when the frame has passed on a message from the panel. */
let onAct: () => void;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('browser', {
    runtime: { id: 'panel', getURL: (path: string) => `moz-extension://panel/${path}` },
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  lost = [];
  onAct = () => {};
  frame = openPanelFrame(document.body, NONCE, {
    onAct: () => onAct(),
    onLost: (how) => lost.push(how),
  });
  // Waits until the frame has loaded its first document. The panel's document replaces it later.
  await new Promise((loaded) => frame.element.addEventListener('load', loaded, { once: true }));
});
afterEach(() => {
  frame.close();
  vi.useRealTimers();
});

/**
 * Lets the frame load a document of another origin. Returns the port that this document gets for
 * talking to the frame.
 */
function load(): MessagePort {
  let given: MessagePort | undefined;
  const contentWindow = {
    postMessage: (_: unknown, __: string, [port]: MessagePort[]) => {
      given = port;
    },
  };
  Object.defineProperties(frame.element, {
    contentDocument: { value: null, configurable: true },
    contentWindow: { value: contentWindow, configurable: true },
  });
  frame.element.dispatchEvent(new Event('load'));
  if (!given) throw new Error('The panel was not greeted.');
  return given;
}
/** Sends a message from the panel. Resolves when the frame has passed it on. */
function send(port: MessagePort, act: PanelAct): Promise<void> {
  return new Promise((resolve) => {
    onAct = resolve;
    port.postMessage(act);
  });
}

describe('openPanelFrame', () => {
  it('keeps a panel that has started, however long its content takes', async () => {
    await send(load(), { act: 'started' });
    vi.advanceTimersByTime(60_000);
    expect(lost).toEqual([]);
    expect(frame.element.isConnected).toBe(true);
  });

  it('gives up a panel that says nothing for six seconds after it has loaded', () => {
    load();
    vi.advanceTimersByTime(5999);
    expect(lost).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(lost).toEqual(['refused']);
    expect(frame.element.isConnected).toBe(false);
  });

  it('gives up a frame that never loads after twenty seconds', () => {
    vi.advanceTimersByTime(20_000);
    expect(lost).toEqual(['refused']);
  });

  it('gives up a panel whose frame loads something else', async () => {
    await send(load(), { act: 'started' });
    frame.element.dispatchEvent(new Event('load'));
    expect(lost).toEqual(['taken']);
  });
});
