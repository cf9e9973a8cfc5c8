import {
  areGranted,
  EVERY_SITE,
  grantedSites,
  isSiteEnabled,
  newlyListedSite,
  packagedSites,
  patternsOf,
} from '../../browser/sites.ts';
import { send } from '../../protocol/send.ts';
import type { SiteState } from './popup.ts';
import type { PopupTab } from './popup-state.ts';

/**
 * Resolves to what the popup must know about the tab's site, such as whether the sidebar is hidden
 * there. Rejects when the background script does not answer. Null in three cases:
 * - The tab shows no web page.
 * - Pages are read only on request, and the sidebar is hidden neither on this site nor everywhere.
 * - The extension lacks the permission, and the reader can't give it, because the window is
 *   private or a policy sets the run mode.
 */
export async function readSiteState({
  url,
  tabId,
  isPrivate,
}: PopupTab): Promise<SiteState | null> {
  if (!/^https?:/.test(url)) return null;
  const host = new URL(url).hostname;
  const { site, everywhere, onlyAsked, isFixed } = await send('get-dismissals', { host, tabId });
  if (onlyAsked && !site && !everywhere) return null;
  const isAllowed = await isSiteEnabled(url);
  if (!isAllowed && (isPrivate || isFixed)) return null;
  return {
    host,
    isAllowed,
    isRemovable: !isPrivate && (await isRemovable(host)),
    isHidden: site,
    isHiddenEverywhere: everywhere,
  };
}

/**
 * True when the extension can give up a permission that the reader gave for a host. False in these
 * cases:
 * - The permission is for a news site of the manifest. Only the browser's settings can withdraw
 *   it.
 * - The extension has permission for every site.
 */
async function isRemovable(host: string): Promise<boolean> {
  const [granted, packaged] = [await grantedSites(), packagedSites()];
  if (EVERY_SITE.every((pattern) => granted.includes(pattern))) return false;
  return patternsOf(host).some(
    (pattern) => granted.includes(pattern) && !packaged.includes(pattern),
  );
}

/**
 * Resolves to the match pattern of the tab's site if the popup should offer to read this site. Each
 * newly listed news site is offered once. Null for other sites, for sites that are already allowed
 * or were offered before, and in private windows. Rejects when the background script does not
 * answer.
 */
export async function takeSiteOffer({ url, isPrivate }: PopupTab): Promise<string | null> {
  const site = isPrivate ? null : newlyListedSite(url);
  if (!site || (await areGranted([site]))) return null;
  return (await send('take-site-offer', { site })).isFirst ? site : null;
}
