import type { LegalEvent, LegalRecord, Measure } from '../../record/schema.ts';
import type { Letters } from './term.ts';

/** A name by which an article can refer to the record's events and measures. */
export interface EntityName {
  name: string;
  /**
   * `person:…`, `surname:…`, `body:…`, `case:…` or `instrument:…`, followed by the name as the
   * record spells it or by the measure's id.
   */
  key: string;
  letters: Letters;
}

/**
 * Returns every name of people, bodies, cases and instruments in the record, in the forms that
 * articles use. Some forms are repeated.
 */
export function entityNames(record: LegalRecord): EntityName[] {
  const names: EntityName[] = [];
  const add = (name: string, key: string, letters: Letters = 'capital') => {
    if (name.length >= 4) names.push({ name, key, letters });
  };
  for (const person of distinct(record.events, ({ people }) => people)) {
    add(person, `person:${person}`);
    add(surnameOf(person), `surname:${person}`);
  }
  for (const body of distinct(record.events, ({ bodies }) => bodies))
    for (const name of bodySpellings(body)) add(name, `body:${body}`);
  for (const name of distinct(record.events, (event) => (event.case ? [event.case] : [])))
    for (const spelling of caseSpellings(name)) add(spelling, `case:${name}`, 'any');
  for (const measure of record.measures)
    for (const name of instrumentSpellings(measure)) add(name, `instrument:${measure.id}`, 'any');
  return names;
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
  const words = person.split(' ').filter((word) => !/^(Jr\.?|Sr\.?|I{2,3}|IV)$/.test(word));
  return words.at(-1) ?? '';
}

/**
 * Returns the spellings that articles may use for a body, derived from its name in the record. Not
 * every spelling can be derived: articles also write "District Court for the Northern District of
 * California" for "U.S. District Court, N.D. California".
 */
function bodySpellings(body: string): string[] {
  const plain = body.replace(/ \(.*\)$/, '');
  const short = plain.replace(/^U\.S\. /, '').split(',')[0] as string;
  const turned = /^Department of (?:the )?(.+)$/.exec(plain);
  return [
    body,
    plain,
    plain.replace(/^U\.S\. /, 'US '),
    ...(short.split(' ').length > 2 ? [short] : []),
    ...(turned ? [`${turned[1]} Department`] : []),
  ];
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
