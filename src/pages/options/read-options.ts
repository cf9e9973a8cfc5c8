import { browserLanguage } from '../../browser/catalog.ts';
import { OPEN_SIDEBAR, shortcutOf } from '../../browser/commands.ts';
import {
  EVERY_SITE,
  feedOnlyHosts,
  grantedSites,
  ownHosts,
  packagedSites,
} from '../../browser/sites.ts';
import { siteState } from '../../core/settings/site-state.ts';
import { chooseLanguage } from '../../core/wording/interface-languages.ts';
import { send } from '../../protocol/send.ts';
import type { OptionsState } from './options.ts';

/**
 * Reads everything that the options page shows. Rejects when the background script does not
 * answer.
 */
export async function readOptions(): Promise<OptionsState> {
  const [report, granted, shortcut] = await Promise.all([
    send('get-options', {}),
    grantedSites(),
    shortcutOf(OPEN_SIDEBAR),
  ]);
  const feeds = report.addedFeeds.map(({ pattern }) => pattern);
  const ownPatterns = [...ownHosts(), ...feedOnlyHosts(granted, feeds)];
  return {
    report,
    shortcut,
    granted,
    automatic: chooseLanguage('auto', [browserLanguage()]),
    sites: siteState(granted, packagedSites(), { every: EVERY_SITE, own: ownPatterns }),
  };
}
