import type { MenuChoice, MenuItem } from '../../browser/menus.ts';
import type { Words } from '../../core/wording/words.ts';
import type { AskedTabs } from './asked-tabs.ts';
import { checkTab } from './check-tab.ts';
import type { TabActions } from './tab-actions.ts';

/** Services that the context menu's items need. */
export interface PageMenuServices {
  asked: Pick<AskedTabs, 'ask' | 'isPending'>;
  tabs: Pick<TabActions, 'address' | 'lookUp' | 'openPopup' | 'startDetector'>;
}

/** Ids of the menu items, and the action that each item starts. */
const ACTS = {
  /**
   * Reads the page and opens the popup, which shows whether the page could be read. The sidebar
   * appears if the page is about a restriction.
   */
  'check-page': async (services, { tabId }) => {
    // Firefox opens the popup only if the handler has awaited nothing since the click.
    await Promise.all([services.tabs.openPopup(), checkTab(services, tabId, false)]);
  },
  /**
   * Opens the extension's record page with search results for the selected text (see
   * `TabActions.lookUp`). The text is sent nowhere else.
   */
  'look-up': ({ tabs }, { selection }) => tabs.lookUp(selection),
} satisfies Record<string, (services: PageMenuServices, choice: MenuChoice) => Promise<void>>;

/** Returns the items of the context menu. */
export function pageMenu(words: Words): MenuItem[] {
  return [
    { id: 'check-page', title: words.say('context_check'), on: 'page' },
    { id: 'look-up', title: words.say('context_look_up'), on: 'selection' },
  ];
}

/**
 * Runs the action of the chosen menu item. Ignores ids of items that existed only in earlier
 * versions.
 */
export async function chooseInMenu(services: PageMenuServices, choice: MenuChoice): Promise<void> {
  const isKnown = (id: string): id is keyof typeof ACTS => Object.hasOwn(ACTS, id);
  if (isKnown(choice.id)) await ACTS[choice.id](services, choice);
}
