import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserTabActions } from '../../../src/background/articles/tab-actions.ts';
import { SidebarController } from '../../../src/content/sidebar/sidebar-controller.ts';
import { PANEL_NONCE } from '../../../src/protocol/panel-nonce.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('the script of the sidebar', () => {
  it('is given the nonce of its panel by the background, and forgets it', async () => {
    const update = vi.spyOn(SidebarController.prototype, 'update').mockResolvedValue();
    // Runs the injected function in the test itself. A browser would run it in the page, beside
    // the extension's other scripts.
    const executeScript = async (injected: { func?: (values: object) => void; args?: [object] }) =>
      injected.func
        ? injected.func(...(injected.args as [object]))
        : import('../../../src/content/sidebar/sidebar.iife.tsx');
    const runtime = { onMessage: { addListener: () => {} } };
    vi.stubGlobal('browser', { runtime, scripting: { executeScript } });
    vi.stubGlobal('stillBannedSidebar', undefined);
    const actions = browserTabActions({ readerFile: 'a.js', sidebarFile: 'b.js' }, false);
    expect(await actions.showSidebar({ tabId: 1 }, 'once')).toBe(true);
    expect(update.mock.calls).toEqual([['once']]);
    expect(globalThis).not.toHaveProperty(PANEL_NONCE);
  });
});
