import { groupedBy } from '../../core/collections/grouped-by.ts';
import type { Standing } from '../../core/law/standing.ts';
import { standingOf } from '../../core/law/status.ts';
import type { App, Measure } from '../../core/record/schema.ts';
import { STATES } from '../../core/record/states.ts';
import { dateWords } from '../../core/wording/dates.ts';
import { instrumentName, scopeName } from '../../core/wording/legal-terms.ts';
import { listed } from '../../core/wording/lists.ts';
import { namesPlace, placeName } from '../../core/wording/places.ts';
import { statusWords } from '../../core/wording/standing.ts';
import { capitalised } from '../../core/wording/words.ts';
import { eventsOfAll, newestDay, type SiteFacts } from '../facts.ts';
import { placeByCode } from '../lookup.ts';
import { statusBadge, To, timeline } from '../parts.tsx';
import { paths } from '../paths.ts';
import { pictureOf } from '../picture.ts';
import { asOf } from '../sentences.ts';
import type { SitePage } from '../site-page.ts';

/**
 * Makes the page of a rule: its state, its name and number, the people to whom it applies, and its
 * history.
 */
export function rulePage(facts: SiteFacts, measure: Measure): SitePage {
  const { record, words, day } = facts;
  const path = paths.rule(measure.id);
  const place = placeByCode(record, measure.jurisdiction);
  const apps = record.apps.filter(({ id }) => measure.apps.includes(id));
  const app = apps.find(({ watched }) => watched);
  const groups = standingsOf(facts, measure, apps);
  const statuses = groups.map(({ status }) => status);
  const events = eventsOfAll(record, [measure]);
  const where = place ? placeName(words, place) : measure.jurisdiction;
  const standing = groups.map(({ names, status }) => `${names}${statusWords(words, status, day)}`);
  const isNamed = place && namesPlace(words, place, measure.name);
  const title = isNamed ? measure.name : `${measure.name} (${where})`;
  return {
    path,
    isTranslated: false,
    title,
    answer: asOf(
      facts,
      statuses,
      `${standing.join('; ') || 'no state on record'}. ${measure.summary}`,
    ),
    picture: app && place ? pictureOf(facts, app, place) : null,
    above: [{ path: paths.place(measure.jurisdiction), name: where }],
    subject: {
      '@type': 'Legislation',
      name: measure.name,
      description: measure.summary,
      legislationJurisdiction: measure.jurisdiction,
      legislationType: instrumentName(words, measure.instrument),
      ...(statuses.length > 0 ? { legislationLegalForce: legalForce(statuses) } : {}),
      ...(measure.citation ? { legislationIdentifier: measure.citation } : {}),
    },
    data: `data/place/${measure.jurisdiction.toLowerCase()}/`,
    changed: newestDay(events, day),
    body: (
      <>
        {groups.map(({ names, status }) => (
          <p key={names}>
            {names}
            {statusBadge(facts, status)}
          </p>
        ))}
        <dl>
          <Fact name="Apps">
            {apps.map(({ id, name, watched }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                {watched ? (
                  <To from={path} to={paths.appInPlace(id, measure.jurisdiction)}>
                    {name}
                  </To>
                ) : (
                  name
                )}
              </span>
            ))}
          </Fact>
          <Fact name="Applies to">{scopeName(words, measure.scope)}</Fact>
          <Fact name="Only">{measure.reach}</Fact>
          <Fact name="Below the age of">{measure.age}</Fact>
          <Fact name="Kind">{capitalised(instrumentName(words, measure.instrument))}</Fact>
          <Fact name="Number">{measure.citation}</Fact>
          <Fact name="Ends by its own terms">
            {measure.expires && dateWords(words, measure.expires)}
          </Fact>
          <Fact name="Last checked">
            {measure.confirmed && dateWords(words, measure.confirmed)}
          </Fact>
          <Fact name="In practice">{measure.access}</Fact>
        </dl>
        <h2>What happened</h2>
        {timeline(path, events)}
      </>
    ),
  };
}

/** Status of a rule, with the names of the apps that have it: "TikTok, WeChat: ". */
interface AppsStatus {
  /** Empty if all apps of the rule have the same status. */
  names: string;
  status: Standing;
}

/** Returns a rule's different statuses. It may be over for one app and in force for another. */
function standingsOf(
  { record, words, day }: SiteFacts,
  measure: Measure,
  apps: readonly App[],
): AppsStatus[] {
  const byWords = groupedBy(
    apps.flatMap(({ id, name }) => {
      const status = standingOf(record, measure, id, day);
      return status ? [{ name, status, said: statusWords(words, status, day) }] : [];
    }),
    ({ said }) => [said],
  );
  return [...byWords.values()].flatMap((group) => {
    const names = listed(
      words,
      group.map(({ name }) => name),
    );
    const [first] = group;
    return first ? [{ names: byWords.size > 1 ? `${names}: ` : '', status: first.status }] : [];
  });
}

/** Returns the value of schema.org's `LegalForceStatus` for the statuses of a rule. */
function legalForce(statuses: readonly Standing[]): string {
  const inForce = statuses.filter(({ state }) => STATES[state].inForce).length;
  const part = inForce === statuses.length ? 'InForce' : 'PartiallyInForce';
  return `https://schema.org/${inForce === 0 ? 'NotInForce' : part}`;
}

function Fact({ name, children }: { name: string; children?: preact.ComponentChildren }) {
  return children ? (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  ) : null;
}
