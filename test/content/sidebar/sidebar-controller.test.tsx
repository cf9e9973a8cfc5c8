// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SidebarController } from '../../../src/content/sidebar/sidebar-controller.tsx';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';
import type { SidebarReport } from '../../../src/protocol/messages/get-annotation.ts';
import { textOf } from '../../components/render.ts';
import { catalogOf } from '../../words.ts';

const giveRoomBack = vi.hoisted(() => vi.fn());
vi.mock('../../../src/content/sidebar/sidebar-room.ts', () => ({
  giveRoomBack,
  makeRoom: () => {},
}));
vi.mock('../../../src/content/sidebar/sidebar-host.ts', () => ({
  mountHost: () => {
    const element = document.createElement('div');
    document.body.append(element);
    const shadow = { activeElement: null, addEventListener: () => {} };
    return { element, root: element, shadow, remove: () => element.remove() };
  },
}));

/** Makes an answer of the background that can be recognised by its sentence. */
function answer(reason: string): SidebarReport {
  return {
    report: { kind: 'record-failed', reason },
    places: [],
    citation: '',
    settings: DEFAULT_SETTINGS,
    catalog: catalogOf('en'),
  } as unknown as SidebarReport;
}

/** Pending answers, which can be given in any order. */
let answers: ((answer: SidebarReport) => void)[];
let controller: SidebarController;
beforeEach(() => {
  answers = [];
  document.body.innerHTML = '';
  vi.stubGlobal('CSS', { highlights: new Map() });
  const sendMessage = () => new Promise((resolve) => answers.push(resolve as never));
  vi.stubGlobal('browser', { runtime: { sendMessage, onMessage: { addListener: () => {} } } });
  controller = new SidebarController();
});
const shown = () => textOf(document.body.querySelector('div'));

describe('SidebarController.leave', () => {
  it('gives the page its room back', async () => {
    const asked = controller.update();
    answers[0]?.(answer('An answer.'));
    await asked;
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
    answers[0]?.({ ...answer(''), report: { kind: 'unknown' } as never });
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
});
