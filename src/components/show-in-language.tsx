import { type ComponentChild, render } from 'preact';
import type { Catalog } from '../core/wording/messages.ts';
import type { Tongue } from '../core/wording/tongue.ts';
import { createWords, type Words } from '../core/wording/words.ts';
import { Speaking } from './use-words.ts';

/** Access to a page's interface texts. */
export interface LanguageSource {
  load: () => Promise<Catalog>;
  /** Registers a listener that is called when the reader may have chosen another language. */
  onChange: (listener: () => void) => void;
}

/**
 * Shows a page in the reader's language, and sets the document's language, direction and title.
 * Shows the page again when the language changes.
 */
export async function showInLanguage(
  place: Element,
  { load, onChange }: LanguageSource,
  page: { title: (words: Words) => string; view: () => ComponentChild },
): Promise<void> {
  let shown = '';
  const show = async () => {
    const catalog = await load();
    if (catalog.language === shown) return;
    shown = catalog.language;
    const words = createWords(catalog);
    speak(document.documentElement, words);
    document.title = page.title(words);
    render(<Speaking value={words}>{page.view()}</Speaking>, place);
  };
  onChange(() => void show());
  await show();
}

/** Sets an element's language and text direction. */
export function speak(
  element: HTMLElement,
  { language }: { language: Pick<Tongue, 'tag' | 'direction'> },
): void {
  element.lang = language.tag;
  element.dir = language.direction;
}
