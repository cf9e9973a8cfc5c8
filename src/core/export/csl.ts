import type { CitedWork } from './cited-works.ts';

/**
 * Formats a work as an item of CSL-JSON (https://docs.citationstyles.org). `day` is the day on
 * which somebody read the work, `YYYY-MM-DD`.
 */
export function cslItem(work: CitedWork, day: string): Record<string, unknown> {
  return {
    id: work.key,
    type: work.container ? 'entry' : 'webpage',
    title: work.title,
    ...(work.container ? { 'container-title': work.container } : {}),
    ...(work.publisher ? { publisher: work.publisher } : {}),
    ...(work.edition ? { version: work.edition } : {}),
    ...(work.date ? { issued: dateOf(work.date) } : {}),
    ...(work.url ? { URL: work.url } : {}),
    ...(work.archive ? { archive_location: work.archive } : {}),
    accessed: dateOf(day),
  };
}

function dateOf(date: string) {
  return { 'date-parts': [date.split('-').map(Number)] };
}
