import { FeedFault } from './feed-fault.ts';

/** How long a head holds unless told otherwise, in days: two weeks of holidays, with a head signed each day. */
export const DAYS_VALID = 14;

/**
 * The moment of issue, in whole seconds: `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/)
 * when the environment has it, else now. Throws a FeedFault for anything but seconds since 1970.
 */
export function issueTime(environment: NodeJS.ProcessEnv, now: number): Date {
  const epoch = environment.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return new Date(Math.floor(now / 1000) * 1000);
  if (!/^\d{1,11}$/.test(epoch))
    throw new FeedFault(`SOURCE_DATE_EPOCH is "${epoch}": it has to be seconds since 1970.`);
  return new Date(Number(epoch) * 1000);
}

/** An instant as heads have it: `YYYY-MM-DDThh:mm:ssZ`. */
export function instant(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}

/** The instant some days later. */
export function daysLater(time: Date, days: number): string {
  return instant(new Date(time.getTime() + days * 86_400_000));
}
