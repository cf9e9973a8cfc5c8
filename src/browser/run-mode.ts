import { type RunMode, runModeOf } from '../core/settings/run-mode.ts';
import { send } from '../protocol/send.ts';
import { areGranted, EVERY_SITE, packagedSites, removeEverySite, requestSites } from './sites.ts';

/** The mode that holds now. Rejects when the background does not answer. */
export async function heldRunMode(): Promise<RunMode> {
  const [every, { onlyAsked }] = await Promise.all([
    areGranted(EVERY_SITE),
    send('get-dismissals', { host: '' }),
  ]);
  return runModeOf({ every, onlyAsked });
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
