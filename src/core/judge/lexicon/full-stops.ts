import { monthAbbreviations } from '../../dates/month-names.ts';
import type { Language } from './languages.ts';

/**
 * Abbreviations and dates in which a full stop ends no sentence, from the files of all languages.
 */
export interface FullStops {
  /** Abbreviations in lower case, without their last full stop. */
  abbreviations: ReadonlySet<string>;
  /** Lower-case words that are abbreviations only before a number, such as "no" in "No. 3". */
  beforeNumbers: ReadonlySet<string>;
  /** Codes of the languages that write a full stop between a day and its month. */
  afterDays: readonly string[];
}

/**
 * Gathers, from all languages, the abbreviations and dates in which a full stop ends no sentence.
 * Abbreviations of every language count in all texts, because texts quote foreign names and
 * titles.
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
