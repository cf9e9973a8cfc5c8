import * as z from 'zod/mini';
import { jurisdictionCodeSchema } from '../record/schema.ts';
import { INTERFACE_LANGUAGES, type LanguageCode } from '../wording/interface-languages.ts';
import { MOST_PLACES } from './most-places.ts';

/**
 * How the sidebar comes. `by-itself`: open on wide screens, or as the reader left it last, and as a tab on narrow ones;
 * `as-tab`: always collapsed; `never`: only when the popup or the keyboard asks for it.
 */
export const openingSchema = z.enum(['by-itself', 'as-tab', 'never']);
export type Opening = z.infer<typeof openingSchema>;

/** Codes as in the record; whether the record knows them is asked when they are used. */
export const placesSchema = z.array(jurisdictionCodeSchema).check(z.maxLength(MOST_PLACES));

/** A language of the interface, or `auto` for the browser's own. */
export const languageSchema = z.enum([
  'auto',
  ...(INTERFACE_LANGUAGES.map(({ code }) => code) as [LanguageCode, ...LanguageCode[]]),
]);

export const settingsSchema = z.strictObject({
  opening: openingSchema,
  /** The reader collapsed the sidebar where it was last. Counts only for `by-itself`. */
  collapsed: z.boolean(),
  /** Mark the sentences in the page. */
  highlights: z.boolean(),
  /** Jurisdictions whose law the reader always wants to see. */
  places: placesSchema,
  /** What was stored before there was a choice has none. */
  language: z._default(languageSchema, 'auto'),
  /** No page is judged before the reader asks. What was stored before there was a choice has none. */
  onlyAsked: z._default(z.boolean(), false),
});

/** What the reader chose. Kept on this device only. */
export type Settings = z.infer<typeof settingsSchema>;

/** Holds until the reader chooses. */
export const DEFAULT_SETTINGS: Settings = {
  opening: 'by-itself',
  collapsed: false,
  highlights: true,
  places: [],
  language: 'auto',
  onlyAsked: false,
};
