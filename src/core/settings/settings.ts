import * as z from 'zod/mini';
import { jurisdictionCodeSchema } from '../record/schema.ts';
import { INTERFACE_LANGUAGES, type LanguageCode } from '../wording/interface-languages.ts';

/**
 * Way in which the sidebar appears. `by-itself`: open on wide screens, or as the reader last left
 * it, and as a tab on narrow ones; `as-tab`: always collapsed; `never`: only when asked for in the
 * popup or by keyboard.
 */
export const openingSchema = z.enum(['by-itself', 'as-tab', 'never']);
export type Opening = z.infer<typeof openingSchema>;

/** Most places of the reader's own: rules of more places would bury the answer. */
export const MOST_PLACES = 20;

/** Codes as in the record. Codes that the record does not know are ignored when they are used. */
export const placesSchema = z.array(jurisdictionCodeSchema).check(z.maxLength(MOST_PLACES));

/** Interface language, or `auto` for the browser's own. */
export const languageSchema = z.enum([
  'auto',
  ...(INTERFACE_LANGUAGES.map(({ code }) => code) as [LanguageCode, ...LanguageCode[]]),
]);

export const settingsSchema = z.strictObject({
  opening: openingSchema,
  /** True when the reader last collapsed the sidebar. Used only with `by-itself`. */
  collapsed: z.boolean(),
  /** Marks the sentences in the page. */
  highlights: z.boolean(),
  /** Jurisdictions whose law the reader always wants to see. */
  places: placesSchema,
  /** Defaults for settings that were stored before this choice existed. */
  language: z._default(languageSchema, 'auto'),
  /**
   * No page is judged before the reader asks. Defaults for settings stored before this choice
   * existed.
   */
  onlyAsked: z._default(z.boolean(), false),
});

/** Choices of the reader. Stored on this device only. */
export type Settings = z.infer<typeof settingsSchema>;

/** Settings in force until the reader chooses. */
export const DEFAULT_SETTINGS: Settings = {
  opening: 'by-itself',
  collapsed: false,
  highlights: true,
  places: [],
  language: 'auto',
  onlyAsked: false,
};
