import * as z from 'zod/mini';

const namesSchema = z.optional(z.record(z.string(), z.string()));

/**
 * Accepts lists of former ids of entries, each with the id that replaced it. If an event was
 * dropped, its former id may have been replaced by the id of a measure.
 */
export const renamedSchema = z.strictObject({
  apps: namesSchema,
  jurisdictions: namesSchema,
  measures: namesSchema,
  events: namesSchema,
});

/** For each kind of entry: the former ids, each with the id that replaced it. */
export type Renamed = z.infer<typeof renamedSchema>;
