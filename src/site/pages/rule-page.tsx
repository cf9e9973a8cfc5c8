import { measureStateOn } from '../../core/law/measure-state.ts';
import type { Measure } from '../../core/record/schema.ts';
import { STATES, type State } from '../../core/record/states.ts';
import { dateWords } from '../../core/wording/dates.ts';
import { instrumentName, scopeName } from '../../core/wording/legal-terms.ts';
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
  const state = measureStateOn(record, measure, measure.apps[0] ?? '', day);
  const status = state && { ...state, measure };
  const events = eventsOfAll(record, [measure]);
  const where = place ? placeName(words, place) : measure.jurisdiction;
  const standing = status ? statusWords(words, status, day) : 'no state on record';
  const isNamed = place && namesPlace(words, place, measure.name);
  const title = isNamed ? measure.name : `${measure.name} (${where})`;
  return {
    path,
    isTranslated: false,
    title,
    answer: asOf(facts, status ? [status] : [], `${standing}. ${measure.summary}`),
    picture: app && place ? pictureOf(facts, app, place) : null,
    above: [{ path: paths.place(measure.jurisdiction), name: where }],
    subject: {
      '@type': 'Legislation',
      name: measure.name,
      description: measure.summary,
      legislationJurisdiction: measure.jurisdiction,
      legislationType: instrumentName(words, measure.instrument),
      ...(status ? { legislationLegalForce: legalForce(status.state) } : {}),
      ...(measure.citation ? { legislationIdentifier: measure.citation } : {}),
    },
    data: `data/place/${measure.jurisdiction.toLowerCase()}/`,
    changed: newestDay(events, day),
    body: (
      <>
        {status && <p>{statusBadge(facts, status)}</p>}
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

/** Returns the value of schema.org's `LegalForceStatus` for the state of a rule. */
function legalForce(state: State): string {
  return `https://schema.org/${STATES[state].inForce ? 'InForce' : 'NotInForce'}`;
}

function Fact({ name, children }: { name: string; children?: preact.ComponentChildren }) {
  return children ? (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  ) : null;
}
