import { expect, it, vi } from 'vitest';
import type { PanelLink } from '../../../src/pages/panel/panel-link.ts';
import { showPanel } from '../../../src/pages/panel/show-panel.tsx';
import type { PanelNews } from '../../../src/protocol/panel-port.ts';

it('asks three times in a row for a new nonce, then no more', async () => {
  const sendMessage = vi.fn(async () => ({ error: 'The nonce is unknown.' }));
  vi.stubGlobal('browser', { runtime: { sendMessage } });
  let tell = (_news: PanelNews) => {};
  const act = vi.fn();
  const link: PanelLink = {
    nonce: 'a',
    act,
    onNews: (listener) => {
      tell = listener;
      return () => {};
    },
  };
  await showPanel(document.createElement('div'), link);
  for (const asked of [1, 2, 3, 3, 3]) {
    await vi.waitFor(() => expect(act.mock.calls).toEqual(Array(asked).fill(['stale', {}])));
    tell({ news: 'content', nonce: 'b' });
  }
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(6));
  expect(act).toHaveBeenCalledTimes(3);
});
