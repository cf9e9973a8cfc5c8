import type { App } from '../../record/schema.ts';

/**
 * True when an address belongs to a watched app's own site (`newsroom.APP.com`), where the company
 * writes about its app. False for a text that is not an http or https address.
 */
export function isOwnSite(url: string, apps: readonly App[]): boolean {
  const host = /^https?:\/\/([^/:?#]{1,253})/i.exec(url)?.[1]?.toLowerCase();
  if (!host) return false;
  return apps.some(({ watched, host: site }) => {
    const domain = watched && site?.replace(/^www\./, '');
    return domain && (host === domain || host.endsWith(`.${domain}`));
  });
}
