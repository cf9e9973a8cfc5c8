import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';
import type { OptionsState } from '../../../src/pages/options/options.ts';
import { OPENED, optionsReducer } from '../../../src/pages/options/options-reducer.ts';

const options = { report: { settings: DEFAULT_SETTINGS }, shortcut: 'Alt+J' } as OptionsState;
const shown = { ...OPENED, options };

describe('optionsReducer', () => {
  it('shows what was read, also after a failure', () => {
    const failed = optionsReducer(OPENED, { kind: 'reading-failed', reason: 'No answer.' });
    expect(failed).toEqual({ ...OPENED, failure: 'No answer.' });
    expect(optionsReducer(failed, { kind: 'options-read', options })).toEqual(shown);
  });

  it('keeps showing what was read when it can not be read again', () => {
    const failed = optionsReducer(shown, { kind: 'reading-failed', reason: 'No answer.' });
    expect(failed.options).toBe(options);
  });

  it('shows each choice at once, on top of the one before', () => {
    const first = optionsReducer(shown, { kind: 'settings-chosen', change: { opening: 'never' } });
    const second = optionsReducer(first, {
      kind: 'settings-chosen',
      change: { highlights: false },
    });
    expect(second.options?.report.settings).toEqual({
      ...DEFAULT_SETTINGS,
      opening: 'never',
      highlights: false,
    });
    expect(second.options?.shortcut).toBe('Alt+J');
  });

  it('takes no choice before anything was read', () => {
    expect(
      optionsReducer(OPENED, { kind: 'settings-chosen', change: { opening: 'never' } }),
    ).toEqual(OPENED);
  });

  it('announces an act in its section, and takes the outcome of the one before away', () => {
    const offer = { section: 'stored', text: 'Deleted.', offersSites: true } as const;
    const ended = optionsReducer(shown, { kind: 'act-ended', outcome: offer });
    expect(ended.outcome).toEqual(offer);
    const next = optionsReducer(ended, { kind: 'act-began', section: 'feeds', text: 'Asking …' });
    expect(next.outcome).toEqual({ section: 'feeds', text: 'Asking …' });
  });

  it('knows while it checks', () => {
    const began = optionsReducer(shown, { kind: 'check-began' });
    expect(began.isChecking).toBe(true);
    expect(optionsReducer(began, { kind: 'check-ended' })).toEqual(shown);
  });
});
