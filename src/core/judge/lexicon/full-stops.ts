import { monthAbbreviations } from '../../dates/month-names.ts';
import type { Language } from './languages.ts';

/** Full stops that end no sentence, in all languages together. */
export interface FullStops {
  /** Words in lower case, without their last full stop. */
  abbreviations: ReadonlySet<string>;
  /** Words that are abbreviations only before a number, in lower case. */
  beforeNumbers: ReadonlySet<string>;
  /** Codes of the languages that write a full stop between a day and its month. */
  afterDays: readonly string[];
}

/**
 * Collects the abbreviations of all languages. Texts quote names and titles of each other's
 * languages, so the abbreviations of one count in all.
 */
export function fullStopsOf(languages: readonly Language[]): FullStops {
  const abbreviations = languages.flatMap(({ language, fullStops }) => [
    ...(fullStops?.abbreviations ?? []),
    ...(fullStops?.shortMonths ? monthAbbreviations(language) : []),
  ]);
  return {
    abbreviations: new Set(abbreviations),
    beforeNumbers: new Set(languages.flatMap(({ fullStops }) => fullStops?.beforeNumbers ?? [])),
    afterDays: languages.flatMap(({ language, fullStops }) => (fullStops?.days ? [language] : [])),
  };
}
