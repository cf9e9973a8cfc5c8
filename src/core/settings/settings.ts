import * as z from 'zod/mini';
import { jurisdictionCodeSchema } from '../record/schema.ts';
import { INTERFACE_LANGUAGES, type LanguageCode } from '../wording/interface-languages.ts';

/** Accepts the reader's choice of when the sidebar appears. */
export const openingSchema = z.enum([
  // On wide screens, the sidebar starts open, or collapsed if the reader last left it collapsed. On
  // narrow screens, it starts collapsed to a tab.
  'by-itself',
  // The sidebar always starts collapsed to a tab.
  'as-tab',
  // The sidebar appears only when the reader opens it.
  'never',
]);

/** When the sidebar appears (see `openingSchema`). */
export type Opening = z.infer<typeof openingSchema>;

/**
 * Maximum number of places that a reader can choose. With more places, their rules would bury the
 * answer on the article.
 */
export const MOST_PLACES = 20;

/** Jurisdiction codes in the record's form. A code that is not in the record has no effect. */
export const placesSchema = z.array(jurisdictionCodeSchema).check(z.maxLength(MOST_PLACES));

/** Interface language, or `auto` for the browser's own. */
export const languageSchema = z.enum([
  'auto',
  ...(INTERFACE_LANGUAGES.map(({ code }) => code) as [LanguageCode, ...LanguageCode[]]),
]);

/** The reader's choices as they are stored. */
export const settingsSchema = z.strictObject({
  opening: openingSchema,
  /** True when the reader last left the sidebar collapsed. Used only with `by-itself`. */
  collapsed: z.boolean(),
  /** True when the sentences on which the answer is based are highlighted in the page. */
  highlights: z.boolean(),
  /** Jurisdictions whose law the reader always wants to see. */
  places: placesSchema,
  /**
   * Interface language. Has a default, because settings stored by earlier versions lack this
   * value.
   */
  language: z._default(languageSchema, 'auto'),
  /**
   * True when no page is read before the reader asks. Has a default, because settings stored by
   * earlier versions lack this value.
   */
  onlyAsked: z._default(z.boolean(), false),
});

/** The reader's choices. They are stored only on this device. */
export type Settings = z.infer<typeof settingsSchema>;

/** Settings that apply until the reader changes them. */
export const DEFAULT_SETTINGS: Settings = {
  opening: 'by-itself',
  collapsed: false,
  highlights: true,
  places: [],
  language: 'auto',
  onlyAsked: false,
};
