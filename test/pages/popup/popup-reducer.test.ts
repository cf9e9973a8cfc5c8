import { describe, expect, it } from 'vitest';
import type { Provenance } from '../../../src/core/release/provenance.ts';
import type { PopupState, SiteState } from '../../../src/pages/popup/popup.ts';
import { OPENED, popupReducer } from '../../../src/pages/popup/popup-reducer.ts';

const provenance = {} as Provenance;
const unread: PopupState = { kind: 'not-enabled', provenance, host: 'news.example' };

describe('popupReducer', () => {
  it('does not move the focus for what it reads when it opens', () => {
    const tab = { tabId: 7, url: 'https://news.example/a', isPrivate: false };
    const found = popupReducer(OPENED, { kind: 'tab-found', tab });
    const read = popupReducer(found, { kind: 'state-read', state: unread });
    expect(read).toEqual({ ...OPENED, tab, state: unread });
    expect(read.hasActed).toBe(false);
  });

  it('moves the focus for what it reads again, and shows that it waits where it is slow', () => {
    const before = { ...OPENED, state: unread };
    expect(popupReducer(before, { kind: 'reading-again', isSlow: false })).toEqual({
      ...before,
      hasActed: true,
    });
    expect(popupReducer(before, { kind: 'reading-again', isSlow: true })).toEqual({
      ...OPENED,
      hasActed: true,
    });
  });

  it('keeps what it read of the site', () => {
    const site = {} as SiteState;
    const read = popupReducer(OPENED, { kind: 'site-read', site });
    expect(read).toEqual({ ...OPENED, site });
  });

  it('takes away why an act failed when the next one begins', () => {
    const failed = popupReducer(OPENED, { kind: 'act-failed', text: 'The disk is full.' });
    expect(failed.notDone).toBe('The disk is full.');
    expect(popupReducer(failed, { kind: 'act-began' })).toEqual(OPENED);
  });

  it('knows while it refreshes, and what came of it', () => {
    const began = popupReducer(OPENED, { kind: 'refresh-began' });
    expect(began.isRefreshing).toBe(true);
    const ended = popupReducer(began, { kind: 'refresh-ended', text: 'Nothing newer.' });
    expect(ended).toEqual({ ...OPENED, announcement: 'Nothing newer.' });
  });

  it('keeps the run mode and what the last choice of it came to', () => {
    const read = popupReducer(OPENED, { kind: 'mode-read', mode: 'every', isFixed: false });
    const chosen = popupReducer(read, { kind: 'mode-chosen', outcome: '' });
    expect(chosen).toEqual({ ...OPENED, mode: 'every', modeOutcome: '' });
  });
});
