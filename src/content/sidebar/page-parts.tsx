import { render } from 'preact';
import { HiddenNote } from '../../components/Notes.tsx';
import { speak } from '../../components/show-in-language.tsx';
import { Tab } from '../../components/Tab.tsx';
import type { SidebarTexts, TabContent } from '../../core/wording/sidebar-texts.ts';
import type { Dismissal } from './dismissal.ts';

/**
 * A part of the sidebar in the article's page. The page may be able to read the part. The part must
 * therefore reveal nothing about the reader's settings.
 */
export type PagePart =
  | { part: 'nothing' }
  | { part: 'tab'; content: TabContent; onExpand: (byPointer: boolean) => void }
  | { part: 'hidden'; reach: Dismissal['reach']; onUndo: () => void };

/**
 * Renders a part synchronously, with the given texts. Call `ignoreScripts` for `root` before this,
 * so that scripts of the page can't click the buttons.
 */
export function renderPagePart(root: HTMLElement, texts: SidebarTexts, part: PagePart): void {
  speak(root, texts);
  // While the panel is open, `root` is usually empty, and there is nothing to render.
  if (part.part === 'nothing' && !root.hasChildNodes()) return;
  render(partOf(texts, part), root);
}

/**
 * Ignores clicks that do not come from the reader. In Firefox, scripts of the page can reach and
 * click the sidebar's buttons.
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

function partOf({ hidden, undo }: SidebarTexts, part: PagePart) {
  switch (part.part) {
    case 'tab':
      return <Tab content={part.content} onExpand={part.onExpand} />;
    case 'hidden':
      return <HiddenNote text={hidden[part.reach]} undo={undo} onUndo={part.onUndo} />;
    case 'nothing':
      return null;
    default:
      return part satisfies never;
  }
}
