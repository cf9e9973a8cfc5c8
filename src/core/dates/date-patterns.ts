/**
 * Patterns of what is beside the name of a month, in plain text (see `plainText`). Together
 * with numeric-dates.ts these are all the forms of dates that the program reads.
 */

/** A day before its month: `20 de septiembre`, `20th of September`, `20. září`. */
export const DAY_BEFORE =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|o|a|ος|-?го|-?е)?[\s.,/-]{0,3}(?:(?:de|of|di|del|d|da|ta'|ab)['’ ]\s?)?$/;

/** A year after its month. Arabic pages write both names of a month: `24 نيسان / أبريل 2020`. */
export const YEAR_AFTER =
  /^(?: ?\/ ?\p{L}{3,10})?[\s.,/-]{0,3}(?:(?:de|del|of|do|m|nam)[. ]\s?)?(\d{4})(?!\d)/u;

/** `September 20th, 2020`. */
export const DAY_YEAR_AFTER =
  /^[\s./-]{0,3}(\d{1,2})(?:st|nd|rd|th)?(?:[\s.,/-]{1,3}|,? (?:de|del|of) )(\d{4})(?!\d|:)/;

/** `Sep 20 12:04:00 UTC 2020`. */
export const DAY_TIME_YEAR_AFTER =
  /^\.? (\d{1,2})[, ]{1,2}\d{1,2}:\d{2}(?::\d{2})?(?: [ap]m)?(?: [a-z]{2,5})? (\d{4})(?!\d)/;

/** The last two digits of a year after its month: `20-Sep-20`, `20 Sep '20`, `20.Sep.20`. */
export const SHORT_YEAR_AFTER = /^(?:\.?[-' ]{1,2}|\.)(\d{2})(?!\d|:)/;

/** A year before its month: `2020 September`, `2020. gada`. */
export const YEAR_BEFORE = /(?<!\d)(\d{4})(?:[\s.,-]{1,3}|\. gada |(?: m\. ?)|-?ko )$/;

/** `2020. gada 20. septembris`, as Latvian writes. */
export const YEAR_DAY_BEFORE = /(?<!\d)(\d{4})\. gada (\d{1,2})\. $/;

/** A day after its month, in a text that writes the year before: `2020 September 20`. */
export const DAY_AFTER = /^[\s.]{1,2}(\d{1,2})(?!\d|:)/;

/** A day after its month in prose, with no year: `Sept. 19`, `September 19th`. */
export const BARE_DAY_AFTER = /^\.?\s?(\d{1,2})(?:st|nd|rd|th)?(?![\d:])/;
