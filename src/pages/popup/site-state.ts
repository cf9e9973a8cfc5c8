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
 * Resolves to the state of a tab's site; null when the popup shows no switch. There are three such
 * cases: the tab shows no web page; pages are read only on request; permission for the site is
 * missing and can't be given, because the window is private or a policy forbids it. Rejects when
 * the background script does not answer.
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
 * True when the extension can give up the permission for a host. It can't for the package's own
 * sites, whose permission can be withdrawn only in the browser's settings.
 */
async function isRemovable(host: string): Promise<boolean> {
  const [granted, packaged] = [await grantedSites(), packagedSites()];
  if (EVERY_SITE.every((pattern) => granted.includes(pattern))) return false;
  return patternsOf(host).some(
    (pattern) => granted.includes(pattern) && !packaged.includes(pattern),
  );
}

/**
 * Resolves to the match pattern of the site in the tab, if the site is new in the list of news
 * sites, is not allowed, and is offered for the first time; otherwise to null. No site is offered
 * in a private window, because the permission would remain after the window is closed. Rejects
 * when the background script does not answer.
 */
export async function takeSiteOffer({ url, isPrivate }: PopupTab): Promise<string | null> {
  const site = isPrivate ? null : newlyListedSite(url);
  if (!site || (await areGranted([site]))) return null;
  return (await send('take-site-offer', { site })).isFirst ? site : null;
}
