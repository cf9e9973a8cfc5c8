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
 * Resolves to the state of a tab's site. Rejects when the background script does not answer. Null
 * in three cases:
 * - The tab shows no web page.
 * - Pages are read only on request, and the reader has not hidden the sidebar here or everywhere.
 * - The permission is missing and can't be given: in a private window, or because of a policy.
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
 * True when the extension can give up a permission that the reader gave for a host. The permission
 * for a news site of the manifest does not count, because only the browser's settings can withdraw
 * it. False while the extension has permission for every site.
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
