import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { FailedNote, HiddenNote } from '../../src/components/Notes.tsx';
import { button, rendered, textOf } from './render.ts';

describe('HiddenNote', () => {
  it('says where it is hidden and takes the focus to the way back', async () => {
    const onUndo = vi.fn();
    let place = document.body;
    await act(() => {
      place = rendered(<HiddenNote text="Hidden on news.example." undo="Undo" onUndo={onUndo} />);
    });
    expect(textOf(place.querySelector('[role=status]'))).toBe('Hidden on news.example.Undo');
    expect(document.activeElement).toBe(button(place, 'Undo'));
    button(place, 'Undo').click();
    expect(onUndo).toHaveBeenCalledOnce();
  });
});

describe('FailedNote', () => {
  it('is an alert with the reason, apart from an empty result, and can be tried again', () => {
    const onRetry = vi.fn();
    const place = rendered(
      <FailedNote failure={{ reason: 'own-record-damaged', message: '' }} onRetry={onRetry} />,
    );
    expect(textOf(place.querySelector('[role=alert]'))).toMatch(
      /not the same as “nothing found”.*own record is damaged/,
    );
    button(place, 'Try again').click();
    expect(onRetry).toHaveBeenCalledOnce();
  });
});
