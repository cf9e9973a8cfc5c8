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
 * Resolves to the run mode. `isFixed` is true if an organisation's policy sets the mode. Rejects
 * when the background script does not answer.
 */
export async function currentRunMode(): Promise<{ mode: RunMode; isFixed: boolean }> {
  const [every, { onlyAsked, isFixed }] = await Promise.all([
    areGranted(EVERY_SITE),
    send('get-dismissals', { host: '' }),
  ]);
  return { mode: runModeOf({ every: every && !isFixed, onlyAsked }), isFixed };
}

/**
 * Changes the run mode. Unless the new mode is `every`, gives up the permission for all sites.
 * Must be called in a click handler, before any await; otherwise the browser won't ask for
 * permissions. Resolves to false when the reader refuses a permission.
 */
export function chooseRunMode(mode: RunMode): Promise<boolean> {
  const needed = { listed: packagedSites(), every: EVERY_SITE, asked: [] }[mode];
  return (needed.length > 0 ? requestSites(needed) : Promise.resolve(true)).then(
    async (allowed) => {
      if (!allowed) return false;
      if (mode !== 'every') await removeEverySite();
      await send('change-settings', { onlyAsked: mode === 'asked' });
      // In Chromium, `removeEverySite` may also withdraw the permission for the news sites, so the
      // reader is asked for it again. After a refusal, the result is false, although the mode has
      // changed.
      return mode !== 'listed' || (await areGranted(needed)) || requestSites(needed);
    },
  );
}
