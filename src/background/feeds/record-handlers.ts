import type { LegalRecord } from '../../core/record/schema.ts';
import type { Handlers } from '../../protocol/handle.ts';
import { type FeedReportServices, feedReport } from '../reports/feed-report.ts';
import type { Refresh } from './refresh.ts';

/** Services needed by the handlers of messages about the record in use. */
export interface RecordHandlerServices extends FeedReportServices {
  refresh: Refresh;
  /** Returns the day that counts as today, `YYYY-MM-DD`. */
  today: () => string;
}

/** Creates the handlers of messages about the record in use. */
export function createRecordHandlers(
  services: RecordHandlerServices,
): Pick<Handlers, 'refresh-record' | 'get-record' | 'get-feed-report'> {
  return {
    'refresh-record': () => services.refresh('reader'),
    'get-record': async (): Promise<{ record: LegalRecord; version: number; today: string }> => {
      const { record, head } = await services.records.load();
      return { record, version: head.version, today: services.today() };
    },
    'get-feed-report': () => feedReport(services),
  };
}
