import { vi } from 'vitest';

/**
 * Simulates a page loaded over http, which has only the old `copy` command and no clipboard API.
 * The command works if `allowed` is true. Returns a list to which each copied text is added.
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
