// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Provenance } from '../../../src/core/release/provenance.ts';
import { PopupApp } from '../../../src/pages/popup/popup-app.tsx';
import { annotationOf } from '../../annotation-builder.ts';
import { button, rendered, textOf } from '../../components/render.ts';
import { life, recordOf } from '../../record-builder.ts';

const HOST = 'https://news.example/*';
const PATTERNS = [HOST, 'http://news.example/*'];
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
const about = { kind: 'about', annotation, provenance };
const notAbout = { kind: 'not-about', provenance: provenance as Provenance };

/**
 * Answers of the background script, keyed by the kind of message. An Error stands for a handler
 * that fails.
 */
let answers: Record<string, unknown>;
/** Answers to the second and all later requests for the tab's report, in order. */
let later: unknown[];
/** All messages that the popup has sent to the background script. */
let sent: unknown[];
const permissions = {
  contains: vi.fn(async () => false),
  getAll: vi.fn(async () => ({ origins: [HOST] })),
  request: vi.fn(async () => true),
  remove: vi.fn(async () => true),
};

beforeEach(() => {
  answers = {
    'get-dismissals': { site: true, everywhere: false, onlyAsked: false, isFixed: false },
    'hide-site': null,
    'take-place-news': [{ place: { code: 'IN', name: 'India' } }],
    'undo-dismissal': null,
  };
  later = [];
  sent = [];
  vi.clearAllMocks();
  permissions.contains.mockResolvedValue(false);
  permissions.getAll.mockResolvedValue({ origins: [HOST] });
  const sendMessage = async (message: { kind: string }) => {
    sent.push(message);
    const { kind } = message;
    const answer = answers[kind];
    if (kind === 'get-tab-report' && later.length > 0) answers[kind] = later.shift();
    return answer instanceof Error ? { error: answer.message } : answer;
  };
  const tabs = { query: async () => [{ id: 7, url: 'https://news.example/story' }] };
  const runtime = { sendMessage, getManifest: () => ({ content_scripts: [] }) };
  vi.stubGlobal('browser', { permissions, runtime, tabs });
});

/**
 * Opens the popup. Its requests for the tab's report get the `reports` in order. All further
 * requests get the last report again.
 */
async function popup(...reports: unknown[]): Promise<HTMLElement> {
  answers['get-tab-report'] = reports[0];
  later = reports.slice(1);
  const place = rendered(<PopupApp tabInAddress={null} />);
  await vi.waitFor(() => expect(textOf(place.querySelector('h2'))).not.toMatch(/^Looking|^$/));
  return place;
}

/** Presses the button with this name, and resolves to the text that is announced next. */
async function toldAfter(place: HTMLElement, name: string): Promise<string> {
  return toldWhen(place, () => button(place, name).click());
}

/** Calls `act`, and resolves to the text that is announced next. */
async function toldWhen(place: HTMLElement, act: () => void): Promise<string> {
  act();
  return vi.waitFor(() => {
    const told = textOf(place.querySelector('[role=alert]'));
    expect(told).not.toBe('');
    return told;
  });
}

function switchOf(place: HTMLElement): HTMLElement {
  return place.querySelector('[role=switch]') as HTMLElement;
}

function isOn(place: HTMLElement): string | null {
  return switchOf(place).getAttribute('aria-checked');
}

describe('PopupApp', () => {
  it('tells why the sidebar could not be shown again, and keeps the button', async () => {
    answers['get-dismissals'] = { site: false, everywhere: true, onlyAsked: false, isFixed: false };
    answers['undo-dismissal'] = new Error('The disk is full.');
    const place = await popup(about);
    expect(await toldAfter(place, 'Show it again')).toBe(
      'That could not be done: The disk is full.',
    );
    answers['undo-dismissal'] = null;
    answers['get-dismissals'] = {
      site: false,
      everywhere: false,
      onlyAsked: false,
      isFixed: false,
    };
    button(place, 'Show it again').click();
    await vi.waitFor(() => expect(textOf(place)).not.toMatch(/Show it again|could not be done/));
  });
  it('switches the site off and on again, undoing that the sidebar was hidden', async () => {
    permissions.contains.mockResolvedValue(true);
    answers['get-dismissals'] = {
      site: false,
      everywhere: false,
      onlyAsked: false,
      isFixed: false,
    };
    const place = await popup(about);
    expect(isOn(place)).toBe('true');
    answers['get-dismissals'] = { site: true, everywhere: false, onlyAsked: false, isFixed: false };
    switchOf(place).click();
    await vi.waitFor(() => expect(isOn(place)).toBe('false'));
    expect(sent).toContainEqual({ kind: 'hide-site', host: 'news.example', tabId: 7 });
    expect(permissions.remove).toHaveBeenCalledWith({ origins: PATTERNS });
    answers['get-dismissals'] = {
      site: false,
      everywhere: false,
      onlyAsked: false,
      isFixed: false,
    };
    switchOf(place).click();
    await vi.waitFor(() => expect(isOn(place)).toBe('true'));
    const undone = { kind: 'undo-dismissal', reach: 'site', host: 'news.example', tabId: 7 };
    expect(sent).toContainEqual(undone);
    expect(permissions.request).not.toHaveBeenCalled();
  });
  it('asks for the permission of a site that is not enabled, and reads the page then', async () => {
    answers['get-dismissals'] = {
      site: false,
      everywhere: false,
      onlyAsked: false,
      isFixed: false,
    };
    answers['check-tab'] = { started: true };
    permissions.getAll.mockResolvedValue({ origins: [] });
    const place = await popup({ kind: 'unknown', provenance });
    expect(isOn(place)).toBe('false');
    permissions.request.mockResolvedValueOnce(false);
    expect(await toldWhen(place, () => switchOf(place).click())).toBe(
      'The browser did not allow it.',
    );
    expect(sent).not.toContainEqual(expect.objectContaining({ kind: 'check-tab' }));
    answers['get-tab-report'] = about;
    permissions.contains.mockResolvedValue(true);
    switchOf(place).click();
    await vi.waitFor(() => expect(isOn(place)).toBe('true'));
    expect(permissions.request).toHaveBeenLastCalledWith({ origins: PATTERNS });
    expect(sent).toContainEqual({ kind: 'check-tab', tabId: 7, anyway: false });
  });
  it('checks a page anyway, and says what it found', async () => {
    answers['check-tab'] = { started: true };
    const place = await popup(notAbout);
    answers['get-tab-report'] = { ...about, byReaderOnly: true };
    button(place, 'It is: check anyway').click();
    await vi.waitFor(() => expect(textOf(place)).toMatch(/We weren’t sure.*TikTok in the US/));
    expect(sent).toContainEqual({ kind: 'check-tab', tabId: 7, anyway: true });
  });
  it('takes the news of the reader’s places once', async () => {
    const place = await popup(about);
    await vi.waitFor(() => expect(textOf(place)).toMatch(/since you last looked: India/));
    expect(sent.filter((message) => Object(message).kind === 'take-place-news')).toHaveLength(1);
  });
  it('reads a page that the reader asked for elsewhere', async () => {
    answers['check-tab'] = { started: true };
    answers['get-tab-report'] = about;
    const pending = { kind: 'unknown', provenance, isPending: true };
    const place = await popup(pending, about);
    expect(textOf(place)).toMatch(/TikTok in the US/);
    expect(permissions.request).not.toHaveBeenCalled();
  });
  it('tells why the sidebar could not be opened, and stays', async () => {
    const close = vi.spyOn(window, 'close');
    answers['open-sidebar'] = new Error('The tab is gone.');
    const place = await popup(about);
    expect(await toldAfter(place, 'Open the sidebar')).toBe(
      'That could not be done: The tab is gone.',
    );
    expect(close).not.toHaveBeenCalled();
  });
  it('tells why a site could not be given back', async () => {
    permissions.contains.mockResolvedValue(true);
    answers['get-dismissals'] = {
      site: false,
      everywhere: false,
      onlyAsked: false,
      isFixed: false,
    };
    permissions.remove.mockRejectedValueOnce(new Error('A policy grants it.'));
    const place = await popup(notAbout);
    expect(await toldWhen(place, () => switchOf(place).click())).toBe(
      'That could not be done: A policy grants it.',
    );
  });
  it('tells why the browser could not be asked', async () => {
    permissions.request.mockRejectedValueOnce(new Error('A policy blocks it.'));
    const place = await popup({ kind: 'unknown', provenance });
    expect(await toldAfter(place, 'Always on this site')).toBe(
      'That could not be done: A policy blocks it.',
    );
  });
  it('does not wait for ever when the browser names no tab', async () => {
    vi.stubGlobal('browser', {
      ...browser,
      tabs: { query: () => Promise.reject(new Error('No window.')) },
    });
    const place = await popup(about);
    expect(textOf(place.querySelector('[role=alert]'))).toMatch(/Something unexpected/);
  });
});
