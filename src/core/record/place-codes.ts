/** Returns the code of a place's country: `US` for `US-MT`, and also for `US` itself. */
export function countryOf(code: string): string {
  const end = code.indexOf('-');
  return end < 0 ? code : code.slice(0, end);
}

/** True for the code of a part of a country, such as `US-MT`. */
export function isPartOfCountry(code: string): boolean {
  return code.includes('-');
}

/**
 * Returns the code of the country that a place is a part of: `US` for `US-MT`. Null for a place
 * that is not part of a country, and if there is no code.
 */
export function countryOfPart(code: string | null | undefined): string | null {
  return code && isPartOfCountry(code) ? countryOf(code) : null;
}

/** True when one place is a part of another: `US-MT` of `US`. False for equal codes. */
export function isPartOf(part: string, whole: string): boolean {
  return part.startsWith(`${whole}-`);
}
