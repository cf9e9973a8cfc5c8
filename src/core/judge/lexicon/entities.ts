import type { LegalEvent, LegalRecord, Measure } from '../../record/schema.ts';
import { ALL_LANGUAGES, type Letters, type Term } from './term.ts';

/**
 * Calls `add` with every name by which an article can refer to people, bodies, cases and
 * instruments of the record, in the forms that articles use. Some forms are repeated. The meaning
 * is an entity key: `person:…`, `surname:…`, `body:…`, `case:…` or `instrument:…`, followed by the
 * name as the record spells it or by the measure's id.
 */
export function entityNames({ events, measures }: LegalRecord, add: (term: Term) => void): void {
  const name = (spelling: string, meaning: string, letters: Letters) => {
    if (spelling.length >= SHORTEST) add(entity(spelling, meaning, letters));
  };
  for (const person of distinct(events, ({ people }) => people)) {
    name(person, `person:${person}`, 'capital');
    name(surnameOf(person), `surname:${person}`, 'capital');
  }
  for (const body of distinct(events, ({ bodies }) => bodies))
    for (const spelling of bodySpellings(body)) name(spelling, `body:${body}`, 'capital');
  for (const title of distinct(events, (event) => (event.case ? [event.case] : [])))
    for (const spelling of caseSpellings(title)) name(spelling, `case:${title}`, 'any');
  for (const measure of measures)
    for (const spelling of instrumentSpellings(measure))
      name(spelling, `instrument:${measure.id}`, 'any');
}

/** Length of the shortest name that is looked for, because shorter ones mean much else. */
const SHORTEST = 4;

function entity(spelling: string, meaning: string, letters: Letters): Term {
  return {
    kind: 'entity',
    meaning,
    languages: ALL_LANGUAGES,
    stem: false,
    letters,
    beside: null,
    spelling,
  };
}

function distinct(
  events: readonly LegalEvent[],
  namesOf: (event: LegalEvent) => readonly string[],
): Set<string> {
  const names = new Set<string>();
  for (const event of events) for (const name of namesOf(event)) names.add(name);
  return names;
}

/** Returns the last word of a name, without a generation mark: "James McHenry III" → "McHenry". */
function surnameOf(person: string): string {
  const name = person.replace(/(?: (?:Jr\.?|Sr\.?|I{2,3}|IV))+$/, '');
  return name.slice(name.lastIndexOf(' ') + 1);
}

/**
 * Returns the spellings that articles may use for a body, derived from its name in the record. Not
 * every spelling can be derived: articles also write "District Court for the Northern District of
 * California" for "U.S. District Court, N.D. California".
 */
function bodySpellings(body: string): Set<string> {
  const plain = body.replace(/ \(.*\)$/, '');
  const short = plain.replace(/^U\.S\. /, '').split(',')[0] as string;
  const turned = /^Department of (?:the )?(.+)$/.exec(plain);
  return new Set([
    body,
    plain,
    plain.replace(/^U\.S\. /, 'US '),
    ...(short.split(' ').length > 2 ? [short] : []),
    ...(turned ? [`${turned[1]} Department`] : []),
  ]);
}

function caseSpellings(name: string): string[] {
  const [parties = ''] = name.split(/, (?:Nos?\.|\d)| \(/);
  const numbers = name.match(/(?<!\d)\d+[:-][\w-]{4,}/g) ?? [];
  return [parties, parties.replace(/^U\.S\. /, ''), ...numbers];
}

/**
 * Returns a measure's name without a part in brackets at its end, and those parts of its name and
 * citation that are letters followed by a number: "Executive Order 13943", "SB 419", "LEX/NG
 * 1234".
 */
function instrumentSpellings({ name, citation }: Measure): string[] {
  const numbered =
    `${name}; ${citation ?? ''}`.match(
      /(?<![\p{L}.])[\p{L}.]+(?: [\p{L}.]+)? (?:No\. ?)?\d{3,}[\d/-]*/gu,
    ) ?? [];
  const plain = name.replace(/ \(.*\)$/, '');
  return [
    plain,
    ...numbered.filter((text) => !/^(?:\p{L}+ )?(?:19|20)\d\d$/u.test(text.replace(/^.* /, ''))),
  ];
}
