import type { DismissReach } from '../../protocol/messages/dismiss.ts';
import type { TabSender } from '../../protocol/sender.ts';
import { type AnnounceServices, announceChoices } from '../articles/announce.ts';
import { type AskingPageServices, pageOf } from '../articles/asking-page.ts';
import type { TabActions } from '../articles/tab-actions.ts';
import { type ChoicesServices, changeChoices } from './choices.ts';
import { withHiddenSite } from './dismissals.ts';

/**
 * Dismisses the sidebar at the request of a page's content script. Rejects when `host` is not the
 * host of that page.
 */
export async function dismiss(
  services: ChoicesServices & AnnounceServices,
  { reach, host }: { reach: DismissReach; host: string },
  sender: TabSender,
): Promise<void> {
  if (host !== sender.host)
    throw new Error(`A page of ${sender.host} can't dismiss the sidebar on ${host}.`);
  if (reach === 'page') return dismissPage(services, sender);
  const change = await changeChoices(services, ({ dismissals }) => ({
    dismissals: withHiddenSite(dismissals, host),
  }));
  await announceChoices(services, change);
}

interface DismissPageServices extends AskingPageServices {
  tabs: Pick<TabActions, 'notify'>;
}

/**
 * Marks the sidebar as dismissed on one page, then removes the sidebar. Starts again if the page
 * was judged again in the meantime. Does nothing if `pageOf` finds no page.
 */
async function dismissPage(services: DismissPageServices, sender: TabSender): Promise<void> {
  const page = await pageOf(services, sender);
  if (!page) return;
  const isStill = await services.pages.replace(sender.tabId, page, { ...page, dismissed: 'page' });
  if (!isStill) return dismissPage(services, sender);
  await services.tabs.notify(sender.tabId, 'annotation-gone');
}
