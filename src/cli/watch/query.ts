import { measureStateOn } from '../../core/law/measure-state.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import { isOver } from '../../core/record/states.ts';

/** The question that the watch asks every source. */
export interface WatchQuery {
  /** Latin names of the watched apps: "TikTok". */
  names: string[];
  /** Hosts under which network measurements test the watched apps. */
  hosts: string[];
  /** Bills of the US Congress whose outcome is not on record yet. */
  bills: Bill[];
  /** First day to ask about, `YYYY-MM-DD`. */
  since: string;
  /** Day of the run, `YYYY-MM-DD`. */
  today: string;
}

/** A bill of the US Congress. */
export interface Bill {
  congress: number;
  type: 'hr' | 's';
  number: number;
}

const BILL = /^(H\.R\.|S\.) (\d+) \((\d+)\w\w Cong\.\)$/;

/** Makes the query from the record's watched apps and its open bills. */
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
