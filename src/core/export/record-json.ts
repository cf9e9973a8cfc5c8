import { publisher } from '../publisher/publisher.ts';
import type { LegalRecord } from '../record/schema.ts';

/** Formats the record as JSON, with the SPDX id of its licence first. */
export function recordJson(record: LegalRecord): string {
  return JSON.stringify({ licence: publisher.dataLicence, ...record }, null, 1);
}
