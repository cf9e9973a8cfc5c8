import { DAY_MS } from '../../core/dates/days.ts';
import { FeedFault } from './feed-fault.ts';

/**
 * Default validity of `head.json`, in days. A feed should sign it daily. Two weeks leave time to
 * repair a daily signing that fails.
 */
export const DAYS_VALID = 14;

/**
 * Returns the time of issue in whole seconds: `SOURCE_DATE_EPOCH` if set, otherwise the current
 * time. Throws a FeedFault if the variable is not a number of seconds since 1970
 * (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export function issueTime(environment: NodeJS.ProcessEnv, now: number): Date {
  const epoch = environment.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return new Date(Math.floor(now / 1000) * 1000);
  if (!/^\d{1,11}$/.test(epoch))
    throw new FeedFault(`SOURCE_DATE_EPOCH is "${epoch}": it has to be seconds since 1970.`);
  return new Date(Number(epoch) * 1000);
}

/**
 * Returns the UTC day of a time of issue, `YYYY-MM-DD`. The day does not depend on the time zone of
 * the machine, so that anyone can build a release again with the same bytes.
 */
export function issueDay(issued: Date): string {
  return issued.toISOString().slice(0, 10);
}

/** Formats an instant as in `head.json`: `YYYY-MM-DDThh:mm:ssZ`. */
export function instant(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}

/** Adds `days` days to `time`. Returns the result in the format of `instant`. */
export function daysLater(time: Date, days: number): string {
  return instant(new Date(time.getTime() + days * DAY_MS));
}
