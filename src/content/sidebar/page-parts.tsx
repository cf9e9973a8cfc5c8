import { render } from 'preact';
import { HiddenNote } from '../../components/Notes.tsx';
import { speak } from '../../components/show-in-language.tsx';
import { Tab } from '../../components/Tab.tsx';
import { Speaking } from '../../components/use-words.ts';
import type { Annotation } from '../../core/answers/annotation.ts';
import type { Words } from '../../core/wording/words.ts';
import type { Dismissal } from './dismissal.ts';

/**
 * A part of the sidebar that is rendered in the article's page. It reveals none of the reader's
 * choices, because the page may read it.
 */
export type PagePart =
  | { part: 'nothing' }
  | { part: 'tab'; annotation: Annotation; onExpand: (byPointer: boolean) => void }
  | { part: 'hidden'; reach: Dismissal['reach']; onUndo: () => void };

/** Renders a part synchronously, with the texts in `words`. Scripts can't click its buttons. */
export function renderPagePart(root: HTMLElement, words: Words, part: PagePart): void {
  speak(root, words);
  // Beside most open panels, nothing is ever rendered in the page.
  if (part.part === 'nothing' && !root.hasChildNodes()) return;
  render(<Speaking value={words}>{partOf(words, part)}</Speaking>, root);
}

/**
 * Ignores clicks that do not come from the reader: in Firefox, scripts of the page can reach the
 * sidebar's buttons and click them.
 */
export function ignoreScripts(root: HTMLElement): void {
  root.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) event.stopImmediatePropagation();
    },
    true,
  );
}

function partOf(words: Words, part: PagePart) {
  switch (part.part) {
    case 'tab':
      return <Tab annotation={part.annotation} onExpand={part.onExpand} />;
    case 'hidden':
      return <HiddenNote text={hiddenText(words, part.reach)} onUndo={part.onUndo} />;
    case 'nothing':
      return null;
    default:
      return part satisfies never;
  }
}

function hiddenText(words: Words, reach: Dismissal['reach']): string {
  const host = location.hostname;
  if (reach === 'page') return words.say('hidden_page');
  return host ? words.say('hidden_site', { host }) : words.say('hidden_files');
}
