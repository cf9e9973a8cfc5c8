import * as z from 'zod/mini';
import { PROGRAM } from '../../core/publisher/program.ts';
import { recordSchema } from '../../core/record/schema.ts';

/** Schema of the published file record.json: the record with the SPDX id of its licence. */
export const recordFileSchema = z.extend(recordSchema, { licence: z.string() });

/**
 * Returns the JSON Schema of record.json as text. `site` is the site's address; if it is null, the
 * schema has no `$id`.
 */
export function recordJsonSchema(site: string | null): string {
  const { $schema, ...rest } = z.toJSONSchema(recordFileSchema, { unrepresentable: 'any' });
  const id = site === null ? {} : { $id: `${site}data/record.schema.json` };
  return JSON.stringify({ $schema, ...id, title: `${PROGRAM} record`, ...rest }, null, 1);
}
