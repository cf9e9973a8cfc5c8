import {
  EVERY_SITE,
  grantedSites,
  isSiteEnabled,
  packagedSites,
  patternsOf,
} from '../../browser/sites.ts';
import { send } from '../../protocol/send.ts';
import type { SiteState } from './popup.ts';

/**
 * Resolves to the state of an address's site. Null when no switch makes sense: the address is not a
 * web page's, or pages are read only when the reader asks. Rejects when the background does not
 * answer.
 */
export async function readSiteState(url: string): Promise<SiteState | null> {
  if (!/^https?:/.test(url)) return null;
  const host = new URL(url).hostname;
  const { site, everywhere, onlyAsked } = await send('get-dismissals', { host });
  if (onlyAsked && !site && !everywhere) return null;
  return {
    host,
    isAllowed: await isSiteEnabled(url),
    isRemovable: await isRemovable(host),
    isHidden: site,
    isHiddenEverywhere: everywhere,
  };
}

/**
 * True when the extension can give up the permission for a host. The package's own sites can only
 * be withdrawn in the browser's settings.
 */
async function isRemovable(host: string): Promise<boolean> {
  const [granted, packaged] = [await grantedSites(), packagedSites()];
  if (EVERY_SITE.every((pattern) => granted.includes(pattern))) return false;
  return patternsOf(host).some(
    (pattern) => granted.includes(pattern) && !packaged.includes(pattern),
  );
}
