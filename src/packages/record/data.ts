import type { LegalRecord } from './types.ts';

/** The record as JSON, which the build of the package puts in. */
declare const __RECORD__: string;

/** The record of the day on which this package was made. */
export const record: LegalRecord = JSON.parse(__RECORD__);
