import type { Renamed } from '../core/record/renamed.ts';

/**
 * For each kind of entry in the record, a map from the current id of an entry to its former ids.
 */
type Formers = Record<keyof Renamed, Map<string, string[]>>;

/**
 * Returns a function that takes a file's path on the site and returns its former paths. Most files
 * have no former paths.
 */
export function formerPaths(renamed: Renamed): (path: string) => string[] {
  const formers: Formers = {
    apps: byNewId(renamed.apps),
    jurisdictions: byNewId(renamed.jurisdictions),
    measures: byNewId(renamed.measures),
    events: byNewId(renamed.events),
  };
  if (Object.values(formers).every(({ size }) => size === 0)) return () => [];
  return (path) => {
    const [, language = '', kind = '', rest = ''] = PATH.exec(path) ?? [];
    return (FORMER[kind]?.(rest, formers) ?? []).map((former) => language + former);
  };
}

/**
 * Splits a path into three parts:
 * - the folder of a language or of the data, such as `de/` or `data/`; '' without such a folder
 * - the kind of page, such as `app`
 * - the rest
 */
const PATH = /^((?:data\/|(?!app|place|rule|event)[a-z-]+\/)?)(app|place|rule|event)\/(.*)$/;

/**
 * Functions that return the former paths of a page, by kind of page. `rest` is the third part of
 * the page's path (see `PATH`). For example, India's code may once have been `XX`. For the path
 * `place/in/`, the function `place` then gets the rest `in/` and returns `place/xx/`.
 */
const FORMER: Record<string, (rest: string, formers: Formers) => string[]> = {
  app: (rest, { apps, jurisdictions }) => {
    const [app = '', second = '', ...more] = rest.split('/');
    const places = second === 'for' ? [] : olds(jurisdictions, second.toUpperCase());
    const path = (id: string, place: string) => ['app', id, place.toLowerCase(), ...more].join('/');
    return [app, ...olds(apps, app)]
      .flatMap((id) => [second, ...places].map((place) => path(id, place)))
      .slice(1);
  },
  place: (rest, { jurisdictions }) => {
    const [place = '', ...more] = rest.split('/');
    return olds(jurisdictions, place.toUpperCase()).map((code) =>
      ['place', code.toLowerCase(), ...more].join('/'),
    );
  },
  rule: (rest, { measures, events }) => {
    const id = rest.replace(/\/.*$/, '');
    return [
      ...olds(measures, id).map((old) => `rule/${old}/`),
      ...olds(events, id).map((old) => `event/${old}/`),
    ];
  },
  event: (rest, { events }) =>
    olds(events, rest.replace(/\/.*$/, '')).map((old) => `event/${old}/`),
};

function olds(ids: Map<string, string[]>, id: string): string[] {
  return ids.get(id) ?? [];
}

function byNewId(ids: Record<string, string> = {}): Map<string, string[]> {
  const formers = new Map<string, string[]>();
  for (const [former, id] of Object.entries(ids))
    formers.set(id, [...(formers.get(id) ?? []), former]);
  return formers;
}
