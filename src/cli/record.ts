import { readAuthoredRecord } from './authored-record.ts';
import { countsByJurisdiction } from './record/counts.ts';

const USAGE = 'usage: npm run record -- validate | counts';

/** `npm run record -- COMMAND`. Returns the exit code: 0 done, 1 the record has faults, 2 wrong usage. */
export async function main([command]: string[]): Promise<number> {
  if (command !== 'validate' && command !== 'counts') {
    console.error(USAGE);
    return 2;
  }
  try {
    const record = await readAuthoredRecord();
    if (command === 'counts') console.log(countsByJurisdiction(record));
    console.log(
      `The record is valid: ${record.measures.length} measures and ${record.events.length} events in ${record.jurisdictions.length} jurisdictions.`,
    );
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
