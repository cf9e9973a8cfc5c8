import type { Jurisdiction } from '../record.ts';

/** Names that a sentence uses in another form than the record's list does. */
const IN_SENTENCES: Record<string, string> = {
  US: 'the US',
  GB: 'the UK',
  EU: 'the EU',
  AE: 'the United Arab Emirates',
  NL: 'the Netherlands',
  PH: 'the Philippines',
  MV: 'the Maldives',
  GM: 'the Gambia',
  CD: 'the Democratic Republic of the Congo',
  'AU-ACT': 'the Australian Capital Territory',
  'AU-NT': 'the Northern Territory',
  'BE-BRU': 'the Brussels-Capital Region',
  'CA-NT': 'the Northwest Territories',
  'US-DC': 'the District of Columbia',
  // A country has the same name.
  'US-GA': 'the US state of Georgia',
};

/** A place within a sentence: "the US", "India", "Montana". */
export function placeWords({ code, name }: Jurisdiction): string {
  return IN_SENTENCES[code] ?? name;
}

/** A place where room is short: "US", "UK", "Netherlands". */
export function placeShort({ code, name }: Jurisdiction): string {
  return IN_SENTENCES[code]?.replace(/^the /, '') ?? name;
}

/** "in the US", "in Montana"; "at NATO" for the one institution that is no place. */
export function inPlace(jurisdiction: Jurisdiction): string {
  return `${jurisdiction.code === 'NATO' ? 'at' : 'in'} ${placeWords(jurisdiction)}`;
}
