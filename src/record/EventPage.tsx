import type { ComponentChildren } from 'preact';
import type { LegalEvent, LegalRecord } from '../core/record.ts';
import { measureById } from '../core/record-index.ts';
import { dateWords } from '../core/wording/dates.ts';
import { capitalised, scopeName, stateWord } from '../core/wording.ts';
import { Doubt } from '../ui/EventDetails.tsx';
import { From } from '../ui/From.tsx';
import { Glossed } from '../ui/Glossed.tsx';
import { StateIcon } from '../ui/StateIcon.tsx';
import { Citations } from './Citations.tsx';
import { FullSources } from './FullSources.tsx';
import type { Navigation } from './use-view.ts';
import { ViewLink } from './ViewLink.tsx';
import { EVENT, KINDS } from './words.ts';

interface Props {
  record: LegalRecord;
  names: ReadonlyMap<string, string>;
  event: LegalEvent;
  today: string;
  navigation: Navigation;
}

/** Everything the record holds of one event: what it changed, who acted, doubts, each source in full, and how to cite it. */
export function EventPage({ record, names, event, today, navigation }: Props) {
  const appName = (id: string) => record.apps.find((app) => app.id === id)?.name ?? id;
  return (
    <article class="event">
      <p class="when">
        <time dateTime={event.date}>{dateWords(event.date)}</time> · {KINDS[event.kind]}
        <From entry={event} />
      </p>
      <h2 tabIndex={-1}>{event.title}</h2>
      <p class={`badge state-${event.state ?? 'no-record'}`}>
        {event.state && <StateIcon state={event.state} />}
        {effectOf(record, event)}
      </p>
      <p class="event-summary">
        <Glossed text={event.summary} />
      </p>
      <Doubt event={event} />
      <dl>
        <Fact name={EVENT.touches}>
          <ul>
            {event.measures.map((id) => (
              <li key={id}>
                <Touched record={record} names={names} id={id} navigation={navigation} />
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name={EVENT.onlyApps}>{event.apps?.map(appName).join(', ')}</Fact>
        <Fact name={EVENT.people}>{event.people.join(', ')}</Fact>
        <Fact name={EVENT.bodies}>{event.bodies.join(', ')}</Fact>
        <Fact name={EVENT.case}>{event.case}</Fact>
        <Fact name={EVENT.confidence}>{EVENT.certain[event.confidence]}</Fact>
        <Fact name={EVENT.id}>
          <code>{event.id}</code>
        </Fact>
      </dl>
      <FullSources sources={event.sources} />
      <Citations event={event} today={today} />
    </article>
  );
}

/** What another record says of a measure changes nothing of it. */
function effectOf(record: LegalRecord, event: LegalEvent): string {
  const { state, kind, from } = event;
  const isOwn = event.measures.some((id) => measureById(record, id)?.from === from);
  if (state && !isOwn) return EVENT.beside(stateWord(state));
  if (state) return EVENT.from(capitalised(stateWord(state)));
  return kind === 'scheduled' ? EVENT.scheduled : EVENT.changesNothing;
}

interface TouchedProps {
  record: LegalRecord;
  names: ReadonlyMap<string, string>;
  id: string;
  navigation: Navigation;
}

/** A measure by name, place and scope; the place is a link to its history of an app that the measure names. */
function Touched({ record, names, id, navigation }: TouchedProps) {
  const measure = measureById(record, id);
  if (!measure) return <>{id}</>;
  const { apps, jurisdiction, scope, name } = measure;
  const app = apps.includes(navigation.view.app) ? navigation.view.app : apps[0];
  return (
    <>
      {name}
      <From entry={measure} />
      <span class="fine quiet">
        <ViewLink navigation={navigation} to={{ place: jurisdiction, event: null, ...(app && { app }) }}>
          {names.get(jurisdiction) ?? jurisdiction}
        </ViewLink>
        {' · '}
        {scopeName(scope)}
      </span>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
