import type { LegalRecord } from './types.ts';

/** The record as JSON, inserted when the package is built. */
declare const __RECORD__: string;

/** The record as it was when this version of the package was built. */
export const record: LegalRecord = JSON.parse(__RECORD__);
