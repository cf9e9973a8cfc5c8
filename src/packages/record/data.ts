import type { LegalRecord } from './types.ts';

/** The record as JSON. The build of the package inserts it. */
declare const __RECORD__: string;

/** The record on the day on which this version of the package was built. */
export const record: LegalRecord = JSON.parse(__RECORD__);
