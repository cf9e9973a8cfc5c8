/**
 * Copies text to the clipboard. Resolves to false when the browser refuses. Also works on http
 * pages, which have no clipboard API.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('copy', fill, true);
  const copied = document.execCommand('copy');
  removeEventListener('copy', fill, true);
  return copied;
}
