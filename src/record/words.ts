import type { LegalEvent, Measure, Source } from '../core/record.ts';
import { dateWords } from '../core/wording/dates.ts';

/** Every text of the record page that is not law itself, in one table for each purpose. */

export const PAGE = {
  name: 'Still Banned?',
  title: 'The record',
  extent: (measures: number, events: number, places: number, through: string) =>
    `${number(measures)} measures and ${number(events)} events in ${number(places)} jurisdictions, through ${dateWords(through)}`,
  added: (count: number, from: string) =>
    `Beside it ${count === 1 ? '1 entry' : `${number(count)} entries`} ${from}`,
  whole: 'All places',
  path: 'Where you are',
  close: 'Close',
  noAdvice: 'Information about law, not legal advice. It records rules, not whether a network blocks an app.',
  document: (parts: readonly string[]) => [...parts, 'Still Banned? The record'].join(' · '),
} as const;

export const UNKNOWN = {
  heading: 'Part of this address means nothing to the record',
  app: (value: string) => `There is no app “${value}” in the record.`,
  scope: (value: string) => `There is no group of people “${value}” in the record.`,
  day: (value: string) => `“${value}” is not a day; days are written as 2020-09-20.`,
  future: (value: string) => `${dateWords(value)} has not come yet.`,
  state: (value: string) => `There is no state “${value}” in the record.`,
  place: (value: string) => `There is no place “${value}” in the record.`,
  event: (value: string) =>
    `There is no event “${value}” in the record. It may have been renamed; search for a word of it.`,
  instead: 'The usual is shown instead.',
} as const;

export const CONTROLS = {
  app: 'App',
  scope: 'For',
  day: 'Day',
  play: 'Play the years',
  pause: 'Pause',
  slider: 'Day, from 2019 to today',
  exact: 'Exact day',
  today: 'Today',
  earlier: 'Change before',
  later: 'Change after',
} as const;

export const MAP = {
  section: 'Maps',
  heading: (app: string, day: string) => `${app}, ${dateWords(day)}`,
  world: (summary: string) => `World map. ${summary} The table below says the same place by place.`,
  count: (state: string, places: number) =>
    `${state} in ${number(places)} ${places === 1 ? 'place' : 'places'}`,
  none: 'Nothing on record',
  nothingAnywhere: 'No place has anything on record',
  legend: 'Legend, with the number of places',
  noRecord: 'Nothing on record, which does not mean allowed',
  law: 'The maps show law, not whether a network blocks the app.',
  point: 'Point at a place to read its state; choose it for its history.',
  borders:
    'Shapes and borders as Natural Earth draws them, which often means who is in control, not who is in the right. Areas with a dashed edge are disputed: none is given to any side, and the record states no view. Places too small for a shape are dots.',
  institutions: 'Institutions',
  emptyFederations: (names: string) => `Nothing on record for this group of people in the parts of ${names}.`,
  tiles: (name: string) => `${name}, each part as a tile of equal size`,
} as const;

export const TABLE = {
  section: 'Table',
  heading: (day: string) => `By place, ${dateWords(day)}`,
  caption: (app: string, day: string) => `${app} by place on ${dateWords(day)}`,
  filters: 'What the table shows',
  place: 'Place',
  filter: 'Filter by place or instrument',
  scope: 'Whom it touches',
  state: 'State',
  since: 'Since',
  instrument: 'Instrument',
  everyState: (count: number) => `Every state (${number(count)})`,
  oneState: (state: string, count: number) => `${state} (${number(count)})`,
  everyone: 'Every group of people, not only the map’s',
  shown: (shown: number, all: number) =>
    shown === all ? `${number(all)} entries` : `${number(shown)} of ${number(all)} entries`,
  more: (count: number) => `Show ${number(count)} more`,
  cut: 'Not every entry is on this sheet; the CSV download has them all.',
  nothing: 'Nothing on record. That does not mean that the app is allowed.',
  noneFits: 'No entry fits these filters.',
} as const;

export const DOWNLOADS = {
  label: 'Take it along',
  csv: 'Table as CSV',
  json: 'Whole record as JSON',
  calendar: 'Dates to come as calendar',
  print: 'Print',
} as const;

export const PLACE = {
  heading: (place: string, app: string) => `${place}: ${app}`,
  on: (day: string) => `On ${dateWords(day)}`,
  course: 'Course of the law',
  courseMeaning: (from: string, until: string) =>
    `One line for each measure, from ${from} to ${until}. The list below says the same.`,
  dayMark: 'the chosen day',
  measures: 'Measures and their events',
  nothing: (app: string) =>
    `The record holds no rule on ${app} here. That does not mean that the app is allowed.`,
  otherApps: 'Also on record here',
  parts: 'Parts with rules of their own',
  whole: 'Part of',
  access: (place: string) => `Whether networks in ${place} really block it is another question:`,
  accessLink: (app: string) => `measurements of ${app} by OONI`,
  advice: 'advice, not an order',
  only: (reach: string) => `for ${reach} only`,
  addedEvents: 'Told of it beside the default record; this changes none of the states above.',
  accessNote: 'Access and law differ:',
  confirmed: (date: string) => `last confirmed ${dateWords(date)}`,
  expires: (date: string) => `holds until ${dateWords(date)} by its own terms`,
  implements: (name: string) => `only carries out “${name}” and falls with it`,
  next: 'next',
  mayBe: 'its day in that month is not known',
  noChange: 'changes no state',
  later: 'after the chosen day',
} as const;

export const EVENT = {
  from: (state: string) => `${state} from then on`,
  changesNothing: 'Changes no state',
  beside: (state: string) => `Says: ${state}. This changes nothing in the default record`,
  scheduled: 'Set for this day; changes no state by itself',
  touches: 'Touches',
  onlyApps: 'Only for',
  people: 'People',
  bodies: 'Bodies',
  case: 'Case',
  confidence: 'Confidence',
  id: 'Id in the record',
  sources: 'Sources',
  unseen: 'not read: known by its address only',
  archive: 'archived copy',
  cite: 'Cite this event',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying; select the text instead',
  certain: { high: 'high', medium: 'medium: not fully certain', low: 'low: doubtful' } satisfies Record<
    LegalEvent['confidence'],
    string
  >,
  source: { primary: 'Primary source', secondary: 'Secondary source' } satisfies Record<
    Source['kind'],
    string
  >,
  formats: { plain: 'Plain text', bibtex: 'BibTeX', csl: 'CSL-JSON' },
} as const;

export const KINDS: Record<LegalEvent['kind'], string> = {
  order: 'Order',
  'statute-signed': 'Law signed',
  'bill-passed': 'Bill passed',
  'rule-published': 'Rule published',
  'court-ruling': 'Court ruling',
  filing: 'Filing',
  enforcement: 'Enforcement',
  lifting: 'Lifting',
  extension: 'Extension',
  'company-action': 'Company’s own step',
  announcement: 'Announcement',
  policy: 'Policy',
  scheduled: 'Set date',
};

export const INSTRUMENTS: Record<Measure['instrument'], string> = {
  'executive-order': 'Executive order',
  statute: 'Statute',
  regulation: 'Regulation',
  'agency-order': 'Agency order',
  'court-order': 'Court order',
  policy: 'Policy',
  'blocking-order': 'Blocking order',
  'parliamentary-rule': 'Parliament’s own rule',
  other: 'Other',
};

export const SEARCH = {
  label: 'Search the record',
  example: 'court, India, 69A …',
  preparing: 'Preparing the search …',
  results: (query: string) => `Search: ${query}`,
  nothing: 'Nothing in the record has all of these words.',
  places: 'Places',
  events: 'Events',
  count: (places: number, events: number) =>
    `${number(places)} ${places === 1 ? 'place' : 'places'}, ${number(events)} ${events === 1 ? 'event' : 'events'}`,
  cut: (count: number) => `The newest ${number(count)} are shown; another word narrows it down.`,
} as const;

export const TO_COME = {
  heading: 'Dates that are set',
  nothing: 'No date ahead is on record for this app.',
} as const;

export const CORRECTIONS = {
  heading: 'Corrections',
  nothing: 'No release has had to be corrected so far.',
  span: (since: string, mended: string) => `From ${dateWords(since)} until ${dateWords(mended)}`,
} as const;

export const FAILED = (reason: string) => `The record could not be loaded: ${reason}`;

/** A rule in force that is less than it looks, as a word of the legend and of the summary. */
export const LOOKS = {
  'for-part': 'in force for single bodies only',
  advice: 'advice',
  listed: 'listed',
} as const;

function number(value: number): string {
  return value.toLocaleString('en');
}
