import { eventsByName } from '../../record/record-index.ts';
import type { LegalRecord, Measure } from '../../record/schema.ts';
import { ALL_LANGUAGES, type Letters, type Term } from './term.ts';

/**
 * Calls `add` with each spelling by which articles may name a person, body, case or instrument of
 * the record. May call `add` twice with one spelling. All spellings of an entity share one term,
 * except that a surname has its own. The term's meaning is an entity key: `person:NAME`,
 * `surname:NAME`, `body:NAME`, `case:NAME` or `instrument:MEASURE-ID`.
 */
export function entityNames(
  record: LegalRecord,
  add: (spelling: string, term: Term) => void,
): void {
  const entity = (meaning: string, letters: Letters, spellings: readonly string[]) => {
    const term = termOf(meaning, letters);
    for (const spelling of spellings) if (spelling.length >= SHORTEST) add(spelling, term);
  };
  for (const person of eventsByName(record, 'person').keys()) {
    entity(`person:${person}`, 'capital', [person]);
    entity(`surname:${person}`, 'capital', [surnameOf(person)]);
  }
  for (const body of eventsByName(record, 'body').keys())
    entity(`body:${body}`, 'capital', bodySpellings(body));
  for (const title of eventsByName(record, 'case').keys())
    entity(`case:${title}`, 'any', caseSpellings(title));
  for (const measure of record.measures)
    entity(`instrument:${measure.id}`, 'any', instrumentSpellings(measure));
}

/**
 * Names with fewer characters than this are not looked for, because they have many other meanings.
 */
const SHORTEST = 4;

function termOf(meaning: string, letters: Letters): Term {
  return {
    kind: 'entity',
    meaning,
    languages: ALL_LANGUAGES,
    stem: false,
    letters,
    beside: null,
    exact: null,
  };
}

/**
 * Returns the last word of a name, leaving out marks such as "Jr." and "III": "McHenry" for "James
 * McHenry III".
 */
function surnameOf(person: string): string {
  const name = person.replace(/(?: (?:Jr\.?|Sr\.?|I{2,3}|IV))+$/, '');
  return name.slice(name.lastIndexOf(' ') + 1);
}

/**
 * Returns spellings that articles may use for a body, derived from its name in the record. Not
 * every spelling can be derived: "U.S. District Court, N.D. California" is also the "District
 * Court for the Northern District of California".
 */
function bodySpellings(body: string): string[] {
  const spellings = [body];
  const plain = body.endsWith(')') ? body.replace(/ \(.*\)$/, '') : body;
  if (plain !== body) spellings.push(plain);
  const local = plain.startsWith(AMERICAN) ? plain.slice(AMERICAN.length) : plain;
  if (local !== plain) spellings.push(`US ${local}`);
  const [short = ''] = local.split(',', 1);
  if (short !== plain && short.split(' ').length > 2) spellings.push(short);
  const turned = /^Department of (?:the )?(.+)$/.exec(plain);
  if (turned) spellings.push(`${turned[1]} Department`);
  return spellings;
}

const AMERICAN = 'U.S. ';

function caseSpellings(name: string): string[] {
  const [parties = ''] = name.split(/, (?:Nos?\.|\d)| \(/);
  const numbers = name.match(/(?<!\d)\d+[:-][\w-]{4,}/g) ?? [];
  return [parties, parties.replace(/^U\.S\. /, ''), ...numbers];
}

/**
 * Returns the spellings of a measure: its name without a final part in brackets, and the numbers
 * in its name and citation, such as "SB 419" or "LEX/NG 1234".
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
