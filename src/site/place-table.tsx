import type { App, Jurisdiction } from '../core/record/schema.ts';
import { isForEveryone, type Scope } from '../core/record/scopes.ts';
import { scopeName } from '../core/wording/legal-terms.ts';
import { placeName } from '../core/wording/places.ts';
import { groupsOf, pathsOf, placesOf, type SiteFacts } from './facts.ts';
import type { GroupStatus } from './lookup.ts';
import { Status, To } from './parts.tsx';

/** A place with the law on an app for each group of people. */
export interface PlaceRow {
  place: Jurisdiction;
  groups: GroupStatus[];
}

/**
 * Returns the places with the law on an app today. Places for which `isFirst` is true come first.
 */
export function placeRows(
  facts: SiteFacts,
  app: App,
  isFirst: (group: GroupStatus) => boolean,
): PlaceRow[] {
  const rows = placesOf(facts, app.id)
    .map((place) => ({ place, groups: groupsOf(facts, app.id, place.code) }))
    .filter(({ groups }) => groups.length > 0);
  return rows.sort((a, b) => Number(b.groups.some(isFirst)) - Number(a.groups.some(isFirst)));
}

/** Returns the groups of people, except everyone, for whom at least one place has a rule. */
export function scopesOf(rows: readonly PlaceRow[]): Scope[] {
  const scopes = new Set(rows.flatMap(({ groups }) => groups.map(({ scope }) => scope)));
  return [...scopes].filter((scope) => !isForEveryone(scope)).sort();
}

interface Props {
  facts: SiteFacts;
  from: string;
  app: App;
  rows: readonly PlaceRow[];
}

/** Table of places with the law today. Each row links to the page about the app in that place. */
export function PlaceTable({ facts, from, app, rows }: Props) {
  const { words } = facts;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.say('table_place')}</th>
          <th scope="col">{words.say('table_heading')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ place, groups }) => (
          <tr key={place.code}>
            <th scope="row">
              <To from={from} to={pathsOf(facts).appInPlace(app.id, place.code)}>
                {placeName(words, place)}
              </To>
            </th>
            <td>
              {groups.map(({ scope, status }) => (
                <p key={scope}>
                  <Status facts={facts} status={status} />{' '}
                  <span class="quiet">{scopeName(words, scope)}</span>
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
