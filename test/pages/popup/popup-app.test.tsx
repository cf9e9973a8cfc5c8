// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Provenance } from '../../../src/core/release/provenance.ts';
import { PopupApp } from '../../../src/pages/popup/popup-app.tsx';
import { annotationOf } from '../../annotation-builder.ts';
import { button, rendered, textOf } from '../../components/render.ts';
import { life, recordOf } from '../../record-builder.ts';

const HOST = 'https://news.example/*';
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

/** Answer of the background to each kind of message; an Error makes the handler fail. */
let answers: Record<string, unknown>;
const permissions = {
  contains: vi.fn(async () => false),
  getAll: vi.fn(async () => ({ origins: [HOST] })),
  request: vi.fn(async () => true),
  remove: vi.fn(async () => true),
};

beforeEach(() => {
  answers = { 'get-dismissals': { site: true, everywhere: false, onlyAsked: false } };
  const sendMessage = async ({ kind }: { kind: string }) => {
    const answer = answers[kind];
    return answer instanceof Error ? { error: answer.message } : answer;
  };
  const tabs = { query: async () => [{ id: 7, url: 'https://news.example/story' }] };
  const runtime = { sendMessage, getManifest: () => ({ content_scripts: [] }) };
  vi.stubGlobal('browser', { permissions, runtime, tabs });
});

async function popup(report: unknown): Promise<HTMLElement> {
  answers['get-tab-report'] = report;
  const place = rendered(<PopupApp tabInAddress={null} />);
  await vi.waitFor(() => expect(textOf(place.querySelector('h2'))).not.toMatch(/^Looking|^$/));
  return place;
}

/** Presses a button and returns the text that is then announced at once. */
async function toldAfter(place: HTMLElement, name: string): Promise<string> {
  button(place, name).click();
  return vi.waitFor(() => {
    const told = textOf(place.querySelector('[role=alert]'));
    expect(told).not.toBe('');
    return told;
  });
}

describe('PopupApp', () => {
  it('tells why the sidebar could not be shown again, and keeps the button', async () => {
    answers['undo-dismissal'] = new Error('The disk is full.');
    const place = await popup(about);
    expect(await toldAfter(place, 'Show it again')).toBe(
      'That could not be done: The disk is full.',
    );
    answers['undo-dismissal'] = null;
    answers['get-dismissals'] = { site: false, everywhere: false, onlyAsked: false };
    button(place, 'Show it again').click();
    await vi.waitFor(() => expect(textOf(place)).not.toMatch(/Show it again|could not be done/));
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
    permissions.remove.mockRejectedValueOnce(new Error('A policy grants it.'));
    const place = await popup(notAbout);
    expect(await toldAfter(place, 'Stop on this site')).toBe(
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
    expect(textOf(place.querySelector('[role=alert]'))).toMatch(/No window\./);
  });
});
