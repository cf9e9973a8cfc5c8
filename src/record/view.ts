import { isRealDay } from '../core/dates.ts';
import type { Scope } from '../core/record.ts';
import { scopeSchema } from '../core/record.ts';

/** What the record page shows; every view has an address that can be linked and shared. */
export interface View {
  app: string;
  scope: Scope;
  /** The day whose law is shown, `YYYY-MM-DD`. */
  day: string;
  /** A jurisdiction's code whose history is open, or null. */
  place: string | null;
  /** An event's id that is open, or null. */
  event: string | null;
  search: string;
}

/** The view that an address's query asks for. Values that don't make sense fall back: unknown names to TikTok, in public, today. */
export function readView(query: string, today: string): View {
  const values = new URLSearchParams(query);
  const day = values.get('on') ?? '';
  const scope = scopeSchema.safeParse(values.get('scope'));
  return {
    app: values.get('app') ?? 'tiktok',
    scope: scope.success ? scope.data : 'public',
    day: isRealDay(day) ? day : today,
    place: values.get('place'),
    event: values.get('event'),
    search: (values.get('search') ?? '').slice(0, 200),
  };
}

/** The query of a view's address, `?app=tiktok&on=2020-09-20`; what is as usual is left out. */
export function viewQuery(view: View, today: string): string {
  const values = new URLSearchParams({ app: view.app });
  if (view.scope !== 'public') values.set('scope', view.scope);
  if (view.day !== today) values.set('on', view.day);
  if (view.place) values.set('place', view.place);
  if (view.event) values.set('event', view.event);
  if (view.search) values.set('search', view.search);
  return `?${values}`;
}
