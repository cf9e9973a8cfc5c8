import '../components/tokens.css';
import '../components/page.css';
import type { ComponentChild } from 'preact';
import { onChoice } from '../browser/catalog.ts';
import { showInLanguage } from '../components/show-in-language.tsx';
import type { Words } from '../core/wording/words.ts';
import { pageCatalog } from './page-catalog.ts';

/**
 * Renders a page of the extension into `#root`, in the reader's language. Renders it again when
 * the language changes. Throws when the document has no element with the id `root`.
 */
export function showPage(page: {
  title: (words: Words) => string;
  view: () => ComponentChild;
}): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element "root".');
  void showInLanguage(root, { load: pageCatalog, onChange: onChoice }, page);
}
