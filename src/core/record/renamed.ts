import * as z from 'zod/mini';

const namesSchema = z.optional(z.record(z.string(), z.string()));

/**
 * Former ids of entries, each with the id that has taken its place. A former event may lead to a
 * measure, where the event itself was given up.
 */
export const renamedSchema = z.strictObject({
  apps: namesSchema,
  jurisdictions: namesSchema,
  measures: namesSchema,
  events: namesSchema,
});

export type Renamed = z.infer<typeof renamedSchema>;
