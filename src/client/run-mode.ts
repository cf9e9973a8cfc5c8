import {
  areGranted,
  EVERY_SITE,
  packagedSites,
  removeEverySite,
  requestSites,
} from '../browser/sites.ts';
import { type RunMode, runModeOf } from '../core/settings/run-mode.ts';
import { send } from '../protocol/send.ts';

/**
 * Resolves to the run mode, which says on which sites the extension runs. `isFixed` is true if a
 * policy sets the mode. Rejects when the background script does not answer.
 */
export async function currentRunMode(): Promise<{ mode: RunMode; isFixed: boolean }> {
  const [every, { onlyAsked, isFixed }] = await Promise.all([
    areGranted(EVERY_SITE),
    send('get-dismissals', { host: '' }),
  ]);
  return { mode: runModeOf({ every: every && !isFixed, onlyAsked }), isFixed };
}

/**
 * Changes the run mode, and gives up permissions that the new mode does not need. Must be called
 * in a click handler, before any await; otherwise the browser asks for no permission. Resolves to
 * true when the mode has changed, and to false when the browser or the reader refuses. In
 * Chromium, dropping the permission for all sites may also drop that for the news sites. If the
 * reader then refuses the news sites, the result is false although the mode has changed.
 */
export function chooseRunMode(mode: RunMode): Promise<boolean> {
  const needed = { listed: packagedSites(), every: EVERY_SITE, asked: [] }[mode];
  return (needed.length > 0 ? requestSites(needed) : Promise.resolve(true)).then(
    async (allowed) => {
      if (!allowed) return false;
      if (mode !== 'every') await removeEverySite();
      await send('change-settings', { onlyAsked: mode === 'asked' });
      return mode !== 'listed' || (await areGranted(needed)) || requestSites(needed);
    },
  );
}
