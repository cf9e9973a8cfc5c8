import { dateSourceWords, dateWords } from '../core/wording/dates.ts';

/** Every text of the sidebar and the popup that is not law itself, in one table for each purpose. */
export const NAME = 'Still Banned?';

export const PANEL = {
  label: 'Still Banned? What the law says today',
  collapse: 'Collapse to a tab (Esc)',
  expand: (verdict: string) => `Still Banned? ${verdict}. Open the details`,
  noPlace: (apps: string) =>
    `This article is about a restriction of ${apps}, but it names no place that the record has a rule for. That does not mean that the app is allowed there.`,
} as const;

export const STATUS = {
  then: 'Then',
  now: 'Now',
  unknownThen: 'publication date unknown',
  becomes: 'then changed to',
  decidedBy: 'Decided by',
  next: 'Next,',
  course: (from: string, until: string) => `Course of the law from ${from} to ${until}`,
  articleMark: 'this article',
  expires: (date: string) => `By its own terms it holds until ${dateWords(date)}.`,
  otherRules: (count: number) => (count === 1 ? '1 separate rule' : `${count} separate rules`),
  separateRule: 'Separate rule:',
  morePlaces: 'More places and apps',
  yourPlaces: 'Your places',
} as const;

export const ADDED = {
  heading: (count: number) =>
    count === 1 ? '1 entry of an added record' : `${count} entries of added records`,
  says: (state: string) => `That record says: ${state}.`,
  meaning: 'It stands beside the verdict and does not change it.',
} as const;

export const SOURCES = {
  label: 'Sources',
  unseen: 'not read',
  unseenMeaning: 'The official address. Nobody could open it when the record was written.',
  archive: 'archived copy',
} as const;

export const CHANGES = {
  heading: 'Since this article',
  nothing: 'Nothing has changed.',
  nothingMore: (date: string) =>
    `The record shows no change of these rules since ${dateWords(date)}: what the article’s day held still holds.`,
  nothingOnRecord:
    'The record holds no rule here, so that there is no change to tell. That does not mean that the app is allowed.',
  unknown: 'The page does not say when it was published, so there is no “then” to compare with today.',
  more: (count: number) => (count === 1 ? '1 change to another rule' : `${count} changes to other rules`),
  newRule: 'new',
  dateFrom: (source: string) => `The article’s date comes from ${dateSourceWords(source)}.`,
} as const;

export const REPORTED = {
  heading: 'This article reports',
  mentions: 'The sentences this is about',
  show: 'Show in the page',
  missing: 'This sentence is no longer found in the page.',
  highlight: 'Highlight in the page',
  more: (count: number) => `${count} more`,
} as const;

export const FOOTER = {
  label: 'Where this comes from',
  tools: 'Take along or hide',
  refresh: 'Refresh now',
  refreshing: 'Asking for a newer record…',
  refreshFailed: (reason: string) => `Refresh failed: ${reason} The record in use stays.`,
  cite: 'Copy as citation',
  cited: 'Copied.',
  citeFailed: 'The browser did not allow copying.',
  hide: 'Hide on',
  reach: { page: 'this page', site: 'this site', everywhere: 'every site' },
} as const;

export const HIDDEN = {
  page: 'Hidden on this page.',
  site: (host: string) => `Hidden on ${host}.`,
  everywhere: 'Hidden on every site.',
  undo: 'Undo',
} as const;

export const FAILED = {
  heading: 'The record could not be read',
  meaning: 'So nothing can be said about this page. This is not the same as “nothing found”.',
  retry: 'Try again',
} as const;

export const POPUP = {
  title: 'Still Banned? for this tab',
  loading: 'Looking at this page…',
  about: 'This page is about a ban',
  openSidebar: 'Open the sidebar',
  hiddenHere: 'The sidebar is hidden on this site.',
  hiddenEverywhere: 'The sidebar is hidden on every site.',
  showAgain: 'Show it again',
  notAbout: {
    heading: 'Not about a ban',
    meaning: 'This page was read. It is not about a legal restriction of a watched app.',
    unnamed: 'This page was read. It names no watched app.',
  },
  notEnabled: {
    heading: (host: string) => (host ? `Off on ${host}` : 'Off on this site'),
    meaning: 'Still Banned? has not read this page. Nothing is known about it.',
    once: 'Check this page once',
    site: 'Always on this site',
    everywhere: 'On every site',
    privacy: 'Pages are read on this device. Nothing about them leaves it.',
    refused: 'The browser did not allow it.',
  },
  unreadable: {
    heading: 'This page can’t be read',
    meaning: 'The browser keeps extensions out of its own pages and of extension stores.',
  },
  failed: {
    heading: 'The record failed to load',
    meaning: 'So nothing can be said about this page. This is not the same as “nothing found”.',
    retry: 'Try again',
  },
  stop: 'Stop on this site',
  wholeRecord: 'The whole record',
  options: 'Options',
} as const;
