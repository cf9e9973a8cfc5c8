import * as z from 'zod/mini';

const namesSchema = z.optional(z.record(z.string(), z.string()));

/**
 * Accepts lists of former ids of entries, each with the id that replaced it. A former event id may
 * lead to a measure when the event itself was dropped.
 */
export const renamedSchema = z.strictObject({
  apps: namesSchema,
  jurisdictions: namesSchema,
  measures: namesSchema,
  events: namesSchema,
});

/** Former ids of entries by kind of entry, each with the id that replaced it. */
export type Renamed = z.infer<typeof renamedSchema>;
