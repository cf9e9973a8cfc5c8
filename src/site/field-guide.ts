import type { LegalEvent, Measure } from '../core/record/schema.ts';

/** Meaning of each field of a rule, with an example. */
export const MEASURE_FIELDS = {
  id: 'Permanent id: in-69a-2020-06-29',
  apps: 'Ids of the apps that the rule names: [tiktok, wechat]',
  jurisdiction: 'Code of the place (ISO 3166, EU, NATO or XK): IN, US-MT',
  scope: 'People to whom it applies: public, minors, government-devices, …',
  reach: 'The only body or area to which it applies: the House of Representatives',
  instrument: 'Kind of rule: statute, order, bill, policy, …',
  name: 'Its name: Protecting Americans from Foreign Adversary Controlled Applications Act',
  citation: 'Its number: Pub. L. 118-50, div. H; null when none is known',
  implements: 'Id of the rule that it carries out, and with which it ends',
  binding: 'false for advice, which obliges nobody',
  expires: 'Last day by its own terms: 2027-12-03',
  confirmed: 'Day or month on which a source last confirmed that it holds: 2026-07',
  access: 'How access differs from the law',
  age: 'Age below which a rule for minors applies: 16',
  summary: 'What it orders, in one to three sentences',
  incomplete: 'Only in programs: true when a newer program knows more about the rule',
  from: 'Only in programs: the newsroom whose record added it',
} satisfies Record<keyof Measure, string>;

/** Meaning of each field of an event, with an example. */
export const EVENT_FIELDS = {
  id: 'Permanent id: us-2024-04-24-pafaca-signed',
  date: 'Day, or month where the day is not known: 2024-04-24, 2025-08',
  firstReport: 'true when the date is that of the first report and the beginning is not known',
  measures: 'Ids of the rules that it concerns',
  apps: 'Ids of the apps that it concerns, if not all apps of the rules',
  state: 'State of the rules after it: proposed, pending, in-force, …; null when nothing changes',
  kind: 'What happened: bill-passed, court-ruling, filing, scheduled, …',
  title: 'What happened, in a line',
  summary: 'What happened, in one to three sentences',
  people: 'People who acted',
  bodies: 'Bodies that acted',
  case: 'Name and number of the court case; null when there is none',
  confidence: 'high, medium or low',
  caveat: 'What a reader must know, in at most 20 words',
  note: 'How it is known, and what is doubtful; null when there is nothing to say',
  sources:
    'Pages that show it: url, title, publisher, kind (primary, quoted, secondary), seen, date, archive',
  from: 'Only in programs: the newsroom whose record added it',
} satisfies Record<keyof LegalEvent, string>;
