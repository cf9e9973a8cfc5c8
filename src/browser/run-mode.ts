import { send } from './send.ts';
import { areGranted, EVERY_SITE, packagedSites, removeEverySite, requestSites } from './sites.ts';

/** Where pages are read: on the sites that the package lists (and those that the reader added), on all, or where asked. */
export type RunMode = 'listed' | 'every' | 'asked';

/** The mode that holds. `every`: every site is granted; `onlyAsked`: the reader's setting, which comes first. */
export function runModeOf({ every, onlyAsked }: { every: boolean; onlyAsked: boolean }): RunMode {
  if (onlyAsked) return 'asked';
  return every ? 'every' : 'listed';
}

/**
 * Changes the mode; resolves to false, with nothing changed, when the browser or the reader does not allow it. To be called
 * in the very handler of a click, before any await, or the browser refuses to ask. What is no longer needed is given back;
 * Chromium then asks for the news sites once more.
 */
export function chooseRunMode(mode: RunMode): Promise<boolean> {
  const asks = { listed: packagedSites(), every: EVERY_SITE, asked: [] }[mode];
  return (asks.length > 0 ? requestSites(asks) : Promise.resolve(true)).then(async (allowed) => {
    if (!allowed) return false;
    if (mode !== 'every') await removeEverySite();
    await send('change-settings', { onlyAsked: mode === 'asked' });
    return mode !== 'listed' || (await areGranted(asks)) || requestSites(asks);
  });
}
