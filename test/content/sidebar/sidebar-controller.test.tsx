// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SidebarController } from '../../../src/content/sidebar/sidebar-controller.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';
import { sidebarTexts, tabContent } from '../../../src/core/wording/sidebar-texts.ts';
import type { PageSidebar } from '../../../src/protocol/messages/get-sidebar.ts';
import type { PanelAct, PanelNews } from '../../../src/protocol/panel-port.ts';
import { textOf } from '../../components/render.ts';
import { ENGLISH } from '../../words.ts';

const giveRoomBack = vi.hoisted(() => vi.fn());
const panels = vi.hoisted(() => ({
  open: [] as {
    nonce: string;
    element: HTMLElement;
    told: PanelNews[];
    isOpen: boolean;
    act: (act: PanelAct) => void;
    lose: () => void;
  }[],
}));
const events = vi.hoisted(() => ({ onAltered: () => {}, onReturned: () => {} }));
const reach = vi.hoisted(() => ({ onChange: (_isReached: boolean) => {} }));
vi.mock('../../../src/content/sidebar/sidebar-reach.ts', () => ({
  watchReach: (_host: unknown, _part: unknown, given: typeof reach) => {
    reach.onChange = given.onChange;
    return () => {};
  },
}));
vi.mock('../../../src/content/sidebar/sidebar-room.ts', () => ({
  giveRoomBack,
  makeRoom: () => {},
}));
vi.mock('../../../src/content/sidebar/sidebar-place.ts', () => ({ mayHoldPanel: () => true }));
vi.mock('../../../src/content/sidebar/sidebar-host.ts', () => ({
  mountHost: (given: typeof events) => {
    Object.assign(events, given);
    const element = document.createElement('div');
    document.body.append(element);
    return {
      element,
      root: element,
      shadow: { activeElement: null },
      alter: (change: () => void) => change(),
      raise: () => {},
      remove: () => element.remove(),
    };
  },
}));
vi.mock('../../../src/content/sidebar/panel-frame.ts', () => ({
  openPanelFrame: (
    _: unknown,
    nonce: string,
    { onAct, onLost }: { onAct: (act: PanelAct) => void; onLost: (how: string) => void },
  ) => {
    let isRendered = false;
    let hasLook = false;
    const element = document.createElement('iframe');
    const panel = {
      nonce,
      element,
      told: [] as PanelNews[],
      isOpen: true,
      act: (act: PanelAct) => {
        isRendered ||= act.act === 'shown';
        onAct(act);
      },
      lose: () => onLost('refused'),
    };
    panels.open.push(panel);
    return {
      element,
      setLook: () => {
        hasLook = true;
      },
      hasLook: () => hasLook,
      isRendered: () => isRendered,
      show: () => element.classList.add('shown'),
      tell: (news: PanelNews) => panel.told.push(news),
      close: () => {
        panel.isOpen = false;
      },
    };
  },
}));

/**
 * Makes an answer that the background script might send. `word` is the text of the collapsed
 * sidebar, so that a test can see which answer is in use.
 */
function answer(word: string, kind = 'about', nonce = 'n1'): PageSidebar {
  return {
    report: { kind, tab: { ...tabContent(ENGLISH, []), lines: [word] } },
    settings: { ...DEFAULT_SETTINGS, opening: 'as-tab' },
    texts: sidebarTexts(ENGLISH, 'news.example'),
    nonce,
  } as PageSidebar;
}

/** Functions that each answer one pending request. A test may call them in any order. */
let answers: ((answer: PageSidebar) => void)[];
let sent: { kind: string }[];
let controller: SidebarController;
beforeEach(() => {
  answers = [];
  sent = [];
  panels.open.length = 0;
  document.body.innerHTML = '';
  vi.stubGlobal('CSS', { highlights: new Map() });
  const sendMessage = (message: { kind: string }) => {
    sent.push(message);
    if (message.kind !== 'get-sidebar') return Promise.resolve(null);
    return new Promise((resolve) => answers.push(resolve as never));
  };
  vi.stubGlobal('browser', { runtime: { sendMessage, onMessage: { addListener: () => {} } } });
  controller = new SidebarController();
});
// Removes the sidebar, which would otherwise keep checking the page at intervals.
afterEach(() => controller.leave());
const shown = () => textOf(document.body.querySelector('div'));
const press = (selector: string, how: object = { isTrusted: true }) => {
  const click = new MouseEvent('click', { bubbles: true });
  for (const [name, value] of Object.entries(how)) Object.defineProperty(click, name, { value });
  document.querySelector(selector)?.dispatchEvent(click);
};
async function showTab(): Promise<void> {
  const asked = controller.update();
  answers[0]?.(answer('The verdict.'));
  await asked;
}

describe('SidebarController.leave', () => {
  it('gives the page its room back', async () => {
    await showTab();
    giveRoomBack.mockClear();
    controller.leave();
    expect(giveRoomBack).toHaveBeenCalled();
    expect(document.body.querySelector('div')).toBeNull();
  });
});

describe('SidebarController.update', () => {
  it('shows the answer to what was asked last, in whatever order they come', async () => {
    const asked = [controller.update(), controller.update()];
    answers[1]?.(answer('The newer one.'));
    await asked[1];
    answers[0]?.(answer('The older one.'));
    await Promise.all(asked);
    expect(shown()).toContain('The newer one.');
  });
  it('shows an earlier answer until the later one comes', async () => {
    const asked = [controller.update(), controller.update()];
    answers[0]?.(answer('The older one.'));
    await asked[0];
    expect(shown()).toContain('The older one.');
    answers[1]?.(answer('The newer one.'));
    await asked[1];
    expect(shown()).toContain('The newer one.');
  });
  it('shows what is asked last also after an earlier answer that there is nothing to show', async () => {
    const asked = [controller.update(), controller.update()];
    answers[0]?.(answer('', 'none'));
    await asked[0];
    answers[1]?.(answer('The newer one.'));
    await asked[1];
    expect(shown()).toContain('The newer one.');
  });
  it('shows nothing that was asked before the sidebar left', async () => {
    const asked = controller.update();
    controller.leave();
    answers[0]?.(answer('The older one.'));
    await asked;
    expect(document.body.querySelector('div')).toBeNull();
  });
  it('hands an open panel the nonce of the newer answer', async () => {
    await showTab();
    press('.tab');
    const asked = controller.update();
    answers[1]?.(answer('The newer one.', 'about', 'n2'));
    await asked;
    expect(panels.open).toHaveLength(1);
    expect(panels.open[0]?.told).toContainEqual({ news: 'content', nonce: 'n2' });
  });
});

describe('the panel', () => {
  it('is opened by the reader’s click on the tab, with the nonce of the answer', async () => {
    await showTab();
    expect(panels.open).toEqual([]);
    press('.tab');
    expect(panels.open).toMatchObject([{ nonce: 'n1', isOpen: true }]);
    expect(document.querySelector('.tab')).toBeNull();
  });
  it('is not opened by a click of a script', async () => {
    await showTab();
    press('.tab', { isTrusted: false });
    expect(panels.open).toEqual([]);
  });
  it('is gone once it is collapsed, and opened again with a fresh nonce', async () => {
    await showTab();
    press('.tab');
    panels.open[0]?.act({ act: 'collapse' });
    expect(panels.open).toMatchObject([{ isOpen: false }]);
    press('.tab');
    expect(panels.open).toHaveLength(1);
    answers[1]?.(answer('The verdict.', 'about', 'n2'));
    await vi.waitFor(() => expect(panels.open).toMatchObject([{}, { nonce: 'n2', isOpen: true }]));
  });
  it('is opened anew after the page took the host away', async () => {
    await showTab();
    press('.tab');
    events.onReturned();
    answers[1]?.(answer('The verdict.', 'about', 'n2'));
    await vi.waitFor(() => expect(panels.open).toMatchObject([{ isOpen: false }, { nonce: 'n2' }]));
  });
  it('gives way to a note when the reader hides it, and is back when that is undone', async () => {
    await showTab();
    press('.tab');
    panels.open[0]?.act({ act: 'hide', reach: 'page' });
    expect(panels.open).toMatchObject([{ isOpen: false }]);
    expect(shown()).toContain('Hidden on this page.');
    press('.note button');
    answers[1]?.(answer('The verdict.', 'about', 'n2'));
    await vi.waitFor(() => expect(panels.open).toHaveLength(2));
    expect(sent.map(({ kind }) => kind)).not.toContain('dismiss');
  });
});

describe('a panel that loads before the answer', () => {
  const opening = (opening: string) => {
    const about = answer('The verdict.');
    return { ...about, settings: { ...about.settings, opening } } as PageSidebar;
  };
  it('is shown once both the answer and its content have come', async () => {
    const asked = controller.update('early');
    expect(panels.open).toMatchObject([{ nonce: 'early', isOpen: true }]);
    const [panel] = panels.open;
    panel?.act({ act: 'shown' });
    expect(panel?.element.className).toBe('');
    answers[0]?.(opening('by-itself'));
    await asked;
    expect(panel?.element.className).toBe('shown');
    expect(panels.open).toHaveLength(1);
    expect(panel?.told.map(({ news }) => news)).not.toContain('content');
  });
  it('is dropped when the answer says that the sidebar starts as a tab', async () => {
    const asked = controller.update('early');
    answers[0]?.(opening('as-tab'));
    await asked;
    expect(panels.open).toMatchObject([{ isOpen: false }]);
    expect(shown()).toContain('The verdict.');
  });
  it.each([
    ['says that there is nothing to show', () => answers[0]?.(answer('', 'none'))],
    ['does not come', () => answers[0]?.(undefined as unknown as PageSidebar)],
  ])('leaves with the sidebar when the answer %s', async (_, give) => {
    const asked = controller.update('early');
    give();
    await asked;
    expect(panels.open).toMatchObject([{ isOpen: false }]);
    expect(document.body.querySelector('div')).toBeNull();
  });
  it('shows nothing of an earlier article in the same document', async () => {
    await showTab();
    controller.leave();
    void controller.update('early');
    events.onReturned();
    expect(document.body.textContent).not.toContain('The verdict.');
  });
  it('is not loaded in a page that has a sidebar', async () => {
    await showTab();
    void controller.update('early');
    expect(panels.open).toEqual([]);
  });
});

describe('a page that changes its article', () => {
  async function showNext(): Promise<void> {
    const asked = controller.update();
    answers[1]?.(answer('The next verdict.'));
    await asked;
  }
  it('while it covers the sidebar: the next sidebar opens', async () => {
    await showTab();
    reach.onChange(false);
    controller.leave();
    await showNext();
    press('.tab');
    expect(panels.open).toHaveLength(1);
  });
  it.each([
    ['site', 1],
    ['page', 0],
  ])('while hiding on the %s can be undone: %s dismissals are sent', async (reached, count) => {
    await showTab();
    press('.tab');
    panels.open[0]?.act({ act: 'hide', reach: reached as 'site' | 'page' });
    controller.leave();
    expect(sent.filter(({ kind }) => kind === 'dismiss')).toHaveLength(count);
    await showNext();
    expect(panels.open.map(({ isOpen }) => isOpen)).toEqual([false, true]);
  });
});

describe('a page that leaves no place', () => {
  const told = () => sent.filter(({ kind }) => kind === 'sidebar-kept-out');
  it.each([
    ['because it changed the tab', () => events.onAltered()],
    [
      'because no panel comes up in its frames',
      () => {
        press('.tab');
        panels.open[0]?.lose();
      },
    ],
  ])('%s: the sidebar goes, and says so to the background', async (_, attack) => {
    await showTab();
    attack();
    expect(document.body.querySelector('div')).toBeNull();
    expect(told()).toEqual([{ kind: 'sidebar-kept-out', keptOut: true }]);
  });
  it('is not tried again', async () => {
    await showTab();
    events.onAltered();
    const asked = controller.update();
    answers[1]?.(answer('The newer one.'));
    await asked;
    expect(document.body.querySelector('div')).toBeNull();
  });
});
