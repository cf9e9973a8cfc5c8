import { vi } from 'vitest';

/**
 * Simulates a page loaded over http, which lacks the clipboard API. The old `copy` command works
 * if `allowed` is true. Returns the list of copied texts.
 */
export function withoutClipboard({ allowed }: { allowed: boolean }): string[] {
  const copied: string[] = [];
  vi.stubGlobal('navigator', { ...navigator, clipboard: undefined });
  const execCommand = () => {
    if (!allowed) return false;
    const event = Object.assign(new Event('copy'), {
      clipboardData: { setData: (_: string, text: string) => copied.push(text) },
    });
    dispatchEvent(event);
    return true;
  };
  Object.assign(document, { execCommand });
  return copied;
}
