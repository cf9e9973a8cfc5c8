import type { Opening } from '../core/settings.ts';

/** Every text of the options page. */
export const PAGE = {
  title: 'Options',
  intro: 'What you choose here takes effect at once, also in open tabs. It stays on this device.',
  loading: 'Reading your options…',
  failed: (reason: string) => `The options could not be read: ${reason}`,
  notSaved: (reason: string) => `That could not be done: ${reason}`,
} as const;

export const SITES = {
  heading: 'Where it runs',
  privacy: 'Pages are read on this device. Nothing about them leaves it.',
  builtIn: (count: number) => `${count} news sites are built in.`,
  fewer: (granted: number) => `Your browser lets it run on ${granted} of them.`,
  allowBuiltIn: 'Allow all built-in sites',
  every: 'Run on every site',
  everyMeaning: 'Any page that names a watched app is read. Your browser will ask you once.',
  added: 'Sites you added',
  none: 'None. To add one, press the extension’s button on a page of it.',
  remove: 'Remove',
  removed: (host: string) => `Removed: it no longer runs by itself on ${host}.`,
  refused: 'The browser did not allow it.',
} as const;

export const SIDEBAR = {
  heading: 'Sidebar',
  opening: 'On an article about a ban, the sidebar',
  choices: {
    'by-itself': [
      'opens by itself',
      'In wide windows, as you left it last. In narrow ones it starts as a tab.',
    ],
    'as-tab': ['comes as a slim tab', 'One line at the edge of the page. Press it to read more.'],
    never: ['does not come by itself', 'The extension’s button still tells, and opens it.'],
  } satisfies Record<Opening, [string, string]>,
  highlights: 'Highlight in the page the sentences that it is about',
  shortcut: 'Keyboard',
  keys: 'opens the sidebar and puts the focus into it. Esc collapses it and goes back.',
  noKeys: 'No keys are set to open the sidebar.',
  changeKeys: 'Change the keys',
} as const;

export const HIDDEN = {
  heading: 'Hidden',
  none: 'The sidebar is hidden nowhere.',
  everywhere: 'Every site',
  show: 'Show again',
  shown: (place: string) => `The sidebar shows again: ${place}.`,
} as const;

export const PLACES = {
  heading: 'My places',
  meaning: 'What the law says there is added to each sidebar, folded, for the apps of the article.',
  none: 'No place chosen.',
  label: 'Place',
  choose: 'Choose a place…',
  whole: 'Countries and unions',
  add: 'Add',
  remove: 'Remove',
  most: (count: number) => `That is the most: ${count} places.`,
  noRecord: 'The record can’t be read, so there is nothing to choose from.',
} as const;

export const RECORD = {
  heading: 'The record',
  failed: 'The record failed to load. This is not the same as “nothing found”.',
  feed: 'Feed',
  noFeed: 'Bundled record, no feed configured. This extension contacts nobody.',
  noFeedButAdded: 'Bundled record, no feed configured for it. Only the newsrooms’ feeds below are asked.',
  defaultFeed: 'default',
  keys: 'Keys it trusts',
  keyRole: { root: 'root', online: 'signs the record' },
  version: 'Version in use',
  versionWords: (version: number, from: 'bundled' | 'feed') =>
    `${version}, ${from === 'feed' ? 'from the feed' : 'bundled with the extension'}`,
  expires: 'Counts until',
  nextCheck: 'Next check',
  checkNow: 'Check now',
  checking: 'Asking for a newer record…',
  checkFailed: (reason: string) => `Check failed: ${reason} The record in use stays.`,
  bundled: 'Go back to the bundled record',
  bundledDone: 'The bundled record is in use. The next check may bring a newer one.',
  diagnostics: 'Export diagnostics',
  diagnosticsMeaning:
    'A file about the record and its checks. Nothing about your pages, sites or places is in it.',
  open: 'Open the whole record',
  attempts: (count: number) => (count === 1 ? 'The last check' : `The last ${count} checks`),
  noAttempts: 'Nothing was checked yet.',
  columns: { at: 'When', feed: 'Feed', by: 'Asked by', outcome: 'Outcome', reason: 'Reason' },
  by: { schedule: 'schedule', reader: 'you' },
  outcome: {
    updated: (version: number) => `updated to version ${version}`,
    unchanged: 'nothing newer',
    failed: 'failed',
  },
} as const;

export const FEEDS = {
  heading: 'Newsrooms’ records',
  meaning:
    'A newsroom may publish a record of its own. It extends the default one and never replaces any of it; whatever comes from it says so.',
  none: 'None added.',
  managed: 'Set by your organisation',
  notRemovable: 'Only your organisation can remove it.',
  policyFaults: 'Your organisation’s policy has entries that can’t be used:',
  addHeading: 'Add a record',
  address: 'Address',
  addressExample: 'https://feed.example.org/',
  key: 'Public key',
  keyMeaning: 'Its 44 characters, or the list in keys.json. The newsroom tells you.',
  name: 'Name of the newsroom (its host, if you leave this empty)',
  inspect: 'Show the fingerprint',
  compare: 'Compare the fingerprint before you add this',
  compareHow: (name: string) =>
    `Get the fingerprint of ${name} in another way than the key: from its own site, on paper, by phone. Add the record only if both are the same.`,
  compareMeaning:
    'Whoever holds that key decides what this record tells you. Your browser may ask whether the extension may reach the host.',
  fingerprint: 'Key fingerprint',
  confirm: 'It is the same: add the record',
  cancel: 'Cancel',
  asking: 'Asking the feed…',
  added: (name: string) => `Added: ${name}.`,
  refused: (reason: string) => `Not added: ${reason}`,
  lastFailed: (reason: string) => `The last check failed: ${reason}`,
  lastCheck: 'Last good check',
  adds: 'Adds',
  addsWords: (measures: number, events: number) =>
    `${measures === 1 ? '1 measure' : `${measures} measures`}, ${events === 1 ? '1 event' : `${events} events`}`,
  conflicts: (count: number) =>
    count === 1 ? '1 entry is not used as it is' : `${count} entries are not used as they are`,
  conflictsMeaning: 'Another record has them already. What was there first stands.',
  kinds: { app: 'App', jurisdiction: 'Place', measure: 'Measure', event: 'Event' },
  why: {
    differs: 'says something else there',
    'name-taken': 'has a name that is another app’s',
    'other-measure': 'is about a measure that means something else there',
  },
  notGranted:
    'The browser does not let the extension reach this host without asking its server first, which tells the server more.',
  allow: 'Allow the host',
  checkOf: (name: string) => `Check now: ${name}`,
  remove: 'Remove',
  removeOf: (name: string) => `Remove: ${name}`,
  removeSure: (name: string) => `Remove ${name}’s record?`,
  removeMeaning: 'Its entries go from all pages at once, and its key is forgotten.',
  removeYes: 'Remove it',
  keep: 'Keep it',
  removed: (name: string) => `Removed: ${name}.`,
} as const;

export const STORED = {
  heading: 'What is stored',
  onDevice: 'On this device, until you delete it:',
  things: [
    'what you chose on this page: how the sidebar comes, highlights, your places',
    'whether you left the sidebar open or collapsed',
    'the addresses of sites where you hid the sidebar',
    'the newest record that each feed gave, and the keys that may sign it',
    'the feeds that you added: name, address and keys',
    'when the record was checked, the last 50 times, and how it went',
  ],
  byBrowser: 'Kept by the browser: the sites you allowed, and the keys you set.',
  inMemory:
    'In memory only, until the tab goes elsewhere: the address of an open page that names a watched app, and what was found in it.',
  never: 'No history of pages is kept, and nothing is sent to anyone.',
  delete: 'Delete everything',
  sure: 'Delete everything?',
  sureMeaning:
    'Your choices, your places, the sites you added or hid it on, the feeds you added, and what came from any feed go. The built-in sites and the bundled record stay.',
  confirm: 'Delete',
  cancel: 'Keep it',
  deleted: 'Deleted. Everything is as on the first day.',
} as const;
