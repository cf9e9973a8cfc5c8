import { measureStateOn } from '../../core/law/measure-state.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import { isOver } from '../../core/record/states.ts';

/** Everything that the sources are asked about: apps, bills and a period of time. */
export interface WatchQuery {
  /** Names of the watched apps in Latin script, such as "TikTok". */
  names: string[];
  /** Hosts of the watched apps. Network measurements test whether these hosts can be reached. */
  hosts: string[];
  /** Bills of the US Congress whose state in the record is not `ended`. */
  bills: Bill[];
  /** First day of the period that the watch asks about, `YYYY-MM-DD`. */
  since: string;
  /** Day on which the watch runs, `YYYY-MM-DD`. */
  today: string;
}

/** A bill of the US Congress. */
export interface Bill {
  congress: number;
  type: 'hr' | 's';
  number: number;
}

const BILL = /^(H\.R\.|S\.) (\d+) \((\d+)\w\w Cong\.\)$/;

/**
 * Makes the query from the record's watched apps and open bills. `since` and `today` are the first
 * and last day of the period.
 */
export function queryOf(record: LegalRecord, since: string, today: string): WatchQuery {
  const watched = record.apps.filter((app) => app.watched);
  return {
    names: watched.map(({ name }) => name),
    hosts: watched.flatMap(({ host }) => host ?? []),
    bills: openBills(record, today),
    since,
    today,
  };
}

function openBills(record: LegalRecord, today: string): Bill[] {
  return record.measures.flatMap((measure) => {
    const [, chamber, number, congress] = BILL.exec(measure.citation ?? '') ?? [];
    const state = measureStateOn(record, measure, measure.apps[0] ?? '', today)?.state;
    if (!chamber || (state && isOver(state))) return [];
    return [
      { congress: Number(congress), type: chamber === 'S.' ? 's' : 'hr', number: Number(number) },
    ];
  });
}
