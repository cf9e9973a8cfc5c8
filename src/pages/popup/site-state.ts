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
 * Resolves to what the popup must know about the tab's site. Null if the reader can change nothing
 * there. Rejects when the background script does not answer.
 */
export async function readSiteState({
  url,
  tabId,
  isPrivate,
}: PopupTab): Promise<SiteState | null> {
  if (!/^https?:/.test(url)) return null;
  const host = new URL(url).hostname;
  const { site, everywhere, onlyAsked, isFixed } = await send('get-dismissals', { host, tabId });
  // If pages are read only on request (`onlyAsked`), the only possible change is to show the
  // sidebar again after the reader has hidden it on this site (`site`) or on every site
  // (`everywhere`). If it is not hidden, the popup shows no switch.
  if (onlyAsked && !site && !everywhere) return null;
  const isAllowed = await isSiteEnabled(url);
  // In a private window, or if a policy sets the run mode, the reader can't allow a site that is
  // not allowed yet. The popup then shows no switch.
  if (!isAllowed && (isPrivate || isFixed)) return null;
  return {
    host,
    isAllowed,
    isRemovable: !isPrivate && (await isRemovable(host)),
    isHidden: site,
    isHiddenEverywhere: everywhere,
  };
}

/** True when the extension can give up a permission that the reader gave for a host. */
async function isRemovable(host: string): Promise<boolean> {
  const [granted, packaged] = [await grantedSites(), packagedSites()];
  if (EVERY_SITE.every((pattern) => granted.includes(pattern))) return false;
  // Only the browser's settings can withdraw the permission for a site listed in the manifest.
  return patternsOf(host).some(
    (pattern) => granted.includes(pattern) && !packaged.includes(pattern),
  );
}

/**
 * Resolves to the match pattern of the tab's site if the popup should ask for permission to read
 * this newly supported site; otherwise null. The popup asks only once for each site. Rejects when
 * the background script does not answer.
 */
export async function takeSiteOffer({ url, isPrivate }: PopupTab): Promise<string | null> {
  const site = isPrivate ? null : newlyListedSite(url);
  if (!site || (await areGranted([site]))) return null;
  return (await send('take-site-offer', { site })).isFirst ? site : null;
}
