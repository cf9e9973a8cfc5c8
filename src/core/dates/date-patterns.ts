import { ALL_LETTERS } from '../text/letters.ts';
/**
 * Patterns for the plain text (see `plainText`) before or after a month's name. numeric-dates.ts
 * has the other forms of dates.
 */

/**
 * A day before the month: `20th of September`, `20 de septiembre` (Spanish), `20. září` (Czech).
 */
export const DAY_BEFORE =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|o|a|ος|-?го|-?е)?[\s.,/-]{0,3}(?:(?:de|of|di|del|d|da|ta'|ab)['’ ]\s?)?$/;

/**
 * A year after the month. Arabic pages may give a month two names: `24 نيسان / أبريل 2020` (24
 * April 2020).
 */
export const YEAR_AFTER = new RegExp(
  String.raw`^(?: ?/ ?[${ALL_LETTERS}]{3,10})?[\s.,/-]{0,3}(?:(?:de|del|of|do|m|nam)[. ]\s?)?(\d{4})(?!\d)`,
);

/** A day and a year after the month: `September 20th, 2020`. */
export const DAY_YEAR_AFTER =
  /^[\s./-]{0,3}(\d{1,2})(?:st|nd|rd|th)?(?:[\s.,/-]{1,3}|,? (?:de|del|of) )(\d{4})(?!\d|:)/;

/** A day, a time and a year after the month: `Sep 20 12:04:00 UTC 2020`. */
export const DAY_TIME_YEAR_AFTER =
  /^\.? (\d{1,2})[, ]{1,2}\d{1,2}:\d{2}(?::\d{2})?(?: [ap]m)?(?: [a-z]{2,5})? (\d{4})(?!\d)/;

/** The last two digits of a year after the month: `20-Sep-20`, `20 Sep '20`, `20.Sep.20`. */
export const SHORT_YEAR_AFTER = /^(?:\.?[-' ]{1,2}|\.)(\d{2})(?!\d|:)/;

/** A year before the month: `2020 September`, `2020. gada` (Latvian: of the year 2020). */
export const YEAR_BEFORE = /(?<!\d)(\d{4})(?:[\s.,-]{1,3}|\. gada |(?: m\. ?)|-?ko )$/;

/** A year and a day before the month, as in Latvian: `2020. gada 20. septembris`. */
export const YEAR_DAY_BEFORE = /(?<!\d)(\d{4})\. gada (\d{1,2})\. $/;

/**
 * The number of a day, written after the month's name, if the year stands before the month: `2020
 * September 20`.
 */
export const DAY_AFTER = /^[\s.]{1,2}(\d{1,2})(?!\d|:)/;

/**
 * The number of a day, written after the month's name, in prose without a year: `Sept. 19`,
 * `September 19th`.
 */
export const BARE_DAY_AFTER = /^\.?\s?(\d{1,2})(?:st|nd|rd|th)?(?![\d:])/;
