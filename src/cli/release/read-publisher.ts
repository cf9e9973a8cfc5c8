import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Publisher, publisherSchema } from '../../core/publisher/publisher-schema.ts';
import { schemaFault } from '../schema-fault.ts';

/** Path of this project's `publisher.json`. */
export const PUBLISHER_FILE = join(import.meta.dirname, '../../../publisher.json');

/**
 * Reads a `publisher.json`, by default this project's. Throws an Error with the file's name and,
 * for each faulty field, the fault and the allowed values.
 */
export function readPublisher(file = PUBLISHER_FILE): Publisher {
  const data: unknown = parsed(file);
  const result = publisherSchema.safeParse(data);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${file}: ${schemaFault(issue, data)}`);
  throw new Error(faults.join('\n'));
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} is no JSON file: ${(error as Error).message}`);
  }
}
