import * as z from 'zod/mini';
import authored from '../../../../dataset/towns.yaml';
import { authoredData } from '../../dates/authored-data.ts';
import type { Towns } from './town-index.ts';

/** Names separated by commas, as in "Linz, Steyr", keyed by the code of their region. */
const namesByRegion = z.record(z.string(), z.string());

const townsSchema = z.strictObject({
  towns: namesByRegion,
  counties: namesByRegion,
  abbreviations: namesByRegion,
  namesakes: namesByRegion,
  capitals: z.record(z.string(), z.string()),
});

/**
 * Returns the towns and counties of `dataset/towns.yaml`. Throws an Error when the file does not
 * fit its schema.
 */
export function authoredTowns(): Towns {
  return authoredData(townsSchema, authored, 'dataset/towns.yaml');
}
