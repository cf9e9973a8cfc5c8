import { namesOfKind } from '../../record/record-index.ts';
import type { LegalRecord, Measure } from '../../record/schema.ts';
import { ALL_LETTERS } from '../../text/letters.ts';
import { ALL_LANGUAGES, type Term } from './term.ts';

/** Kinds of names from the record. A person has two names: the full name and the surname. */
export type EntityKind = 'person' | 'surname' | 'body' | 'case' | 'instrument';

/**
 * Calls `add` with each spelling of each person, body, case and instrument of the record,
 * sometimes more than once. `name` is the id of an instrument, or the full name of a person, body
 * or case.
 */
export function entityNames(
  record: LegalRecord,
  add: (spelling: string, kind: EntityKind, name: string) => void,
): void {
  const addAll = (kind: EntityKind, name: string, spellings: readonly string[]) => {
    for (const spelling of spellings) if (spelling.length >= SHORTEST) add(spelling, kind, name);
  };
  for (const name of namesOfKind(record, 'person')) {
    addAll('person', name, [name]);
    addAll('surname', name, [surnameOf(name)]);
  }
  for (const name of namesOfKind(record, 'body')) addAll('body', name, bodySpellings(name));
  for (const name of namesOfKind(record, 'case')) addAll('case', name, caseSpellings(name));
  for (const measure of record.measures)
    addAll('instrument', measure.id, instrumentSpellings(measure));
}

/**
 * Names with fewer characters than this are not looked for, because they have many other meanings.
 */
const SHORTEST = 4;

/**
 * Returns the term of an entity. The term's meaning is the entity's key: `person:NAME`,
 * `surname:NAME`, `body:NAME`, `case:NAME` or `instrument:MEASURE-ID`.
 */
export function entityTerm(kind: EntityKind, name: string): Term {
  return {
    kind: 'entity',
    meaning: `${kind}:${name}`,
    languages: ALL_LANGUAGES,
    stem: false,
    letters: kind === 'case' || kind === 'instrument' ? 'any' : 'capital',
    beside: null,
    exact: null,
  };
}

/** True for the key of a court case or of an instrument, such as a law (see `entityTerm`). */
export function isCaseOrInstrument(key: string): boolean {
  return key.startsWith('case:') || key.startsWith('instrument:');
}

/**
 * Returns the last word of a name, leaving out marks such as "Jr." and "III": "McHenry" for "James
 * McHenry III".
 */
function surnameOf(person: string): string {
  const name = MARK_ENDS.has(person.at(-1) ?? '')
    ? person.replace(/(?: (?:Jr\.?|Sr\.?|I{2,3}|IV))+$/, '')
    : person;
  return name.slice(name.lastIndexOf(' ') + 1);
}

/**
 * Last characters of marks after surnames, such as "Jr.", "Sr", "III" and "IV". A name that ends
 * with any other character has no such mark, so `surnameOf` need not search for one.
 */
const MARK_ENDS = new Set('r.IV');

/** Returns spellings that articles may use for a body: "U.S. Senate" is also "US Senate". */
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
 * Matches a number of three or more digits in a law's name, with the word or two words before it:
 * "SB 419", "Act No. 1234".
 */
const NUMBERED = new RegExp(
  String.raw`(?<![${ALL_LETTERS}.])[${ALL_LETTERS}.]+(?: [${ALL_LETTERS}.]+)? (?:No\. ?)?\d{3,}[\d/-]*`,
  'g',
);

/** Matches a text that ends in a year, such as "Act 2024". A year does not identify a law. */
const YEAR_AT_END = / (?:19|20)\d\d$/;

/**
 * Returns the spellings by which an article may name a law:
 * - its name, without a final part in brackets
 * - the numbers in its name and citation (see `NUMBERED`): "SB 419", "Act No. 1234"
 */
function instrumentSpellings({ name, citation }: Measure): string[] {
  const text = `${name}; ${citation ?? ''}`;
  const numbered = /\d{3}/.test(text) ? (text.match(NUMBERED) ?? []) : [];
  const plain = name.endsWith(')') ? name.replace(/ \(.*\)$/, '') : name;
  return [plain, ...numbered.filter((found) => !YEAR_AT_END.test(found))];
}
