import {
  areGranted,
  packagedSites,
  removeEverySite,
  removeSites,
  requestSites,
} from '../../browser/sites.ts';
import { chooseRunMode } from '../../client/run-mode.ts';
import type { RunMode } from '../../core/settings/run-mode.ts';
import type { AddedSite } from '../../core/settings/site-state.ts';
import type { Words } from '../../core/wording/words.ts';
import { send } from '../../protocol/send.ts';
import { giveBack } from './feed-acts.ts';
import type { OptionsState, Outcome } from './options.ts';

/**
 * Sentence to announce after an action. If `offersSites` is true, the page also shows a button that
 * asks the reader to let the extension read the built-in sites again.
 */
export type Announcement = Omit<Outcome, 'section'>;

/**
 * Changes which sites the extension reads. Must be called in a click handler, before any await.
 */
export async function changeRunMode(words: Words, mode: RunMode): Promise<Announcement> {
  return { text: (await chooseRunMode(mode)) ? '' : words.say('popup_refused') };
}

/** Gives up the permission for a site that the reader added. */
export async function removeSite(
  words: Words,
  { host, patterns }: AddedSite,
): Promise<Announcement> {
  await removeSites(patterns);
  return { text: words.say('options_removed', { host }) };
}

/**
 * Asks for permission for the hosts of feeds. Must be called in a click handler, before any await.
 */
export async function allowHosts(words: Words, patterns: string[]): Promise<Announcement> {
  return { text: (await requestSites(patterns)) ? '' : words.say('popup_refused') };
}

/**
 * Asks again for permission for the built-in sites. Must be called in a click handler, before any
 * await.
 */
export async function allowBuiltInSites(words: Words): Promise<Announcement> {
  const granted = await requestSites(packagedSites());
  return { text: words.say(granted ? 'options_deleted' : 'popup_refused'), offersSites: !granted };
}

/**
 * Deletes all stored data. Gives up the permission for all websites, and the permissions for
 * sites and feeds that the reader added. If Chromium also withdraws the permission for the
 * built-in sites, the field `offersSites` of the result is true, so that the page offers to ask
 * for it again.
 */
export async function deleteEverything(
  words: Words,
  options: OptionsState | null,
): Promise<Announcement> {
  const { every, added } = options?.sites ?? { every: false, added: [] };
  const patterns = added.flatMap((site) => site.patterns);
  const feeds = options?.report.addedFeeds.map(({ pattern }) => pattern) ?? [];
  if (every) await removeEverySite();
  if (patterns.length > 0) await removeSites(patterns);
  await send('delete-everything', {});
  await giveBack(feeds);
  return (await areGranted(packagedSites()))
    ? { text: words.say('options_deleted') }
    : { text: words.say('options_deleted_sites'), offersSites: true };
}
