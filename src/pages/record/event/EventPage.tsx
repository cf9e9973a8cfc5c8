import { type ComponentChildren, Fragment } from 'preact';
import { NamedBody } from '../../../components/BodyName.tsx';
import { ErrorReport } from '../../../components/ErrorReport.tsx';
import { From } from '../../../components/From.tsx';
import { HowWeKnow } from '../../../components/HowWeKnow.tsx';
import { type Look, lookWord } from '../../../components/looks.tsx';
import { StateIcon } from '../../../components/StateIcon.tsx';
import { Terms } from '../../../components/Terms.tsx';
import { TheirText } from '../../../components/TheirText.tsx';
import { useWords } from '../../../components/use-words.ts';
import type { Edition } from '../../../core/export/cited-works.ts';
import { isPlan } from '../../../core/record/event-kinds.ts';
import { measureById } from '../../../core/record/record-index.ts';
import type { Jurisdiction, LegalEvent, LegalRecord } from '../../../core/record/schema.ts';
import { actingBodyName } from '../../../core/wording/acting-body.ts';
import { dateWords } from '../../../core/wording/dates.ts';
import { eventErrorReport } from '../../../core/wording/error-report.ts';
import { eventKindName, scopeName } from '../../../core/wording/legal-terms.ts';
import { inRow, rowMark } from '../../../core/wording/lists.ts';
import { capitalised, type Words } from '../../../core/wording/words.ts';
import { Citations } from '../Citations.tsx';
import { useNavigation } from '../use-navigation.ts';
import { ViewLink } from '../ViewLink.tsx';
import { effectLook } from './effect-look.ts';
import { FullSources } from './FullSources.tsx';

interface Props {
  record: LegalRecord;
  names: ReadonlyMap<string, string>;
  event: LegalEvent;
  edition: Edition;
  today: string;
}

/**
 * Page of one event: its effect, its caveat, the people and bodies involved, each source, the
 * evidence, and a citation.
 */
export function EventPage({ record, names, event, edition, today }: Props) {
  const words = useWords();
  const look = effectLook(record, event);
  const appName = (id: string) => record.apps.find((app) => app.id === id)?.name ?? id;
  return (
    <article class="event">
      <p class="when">
        <time dateTime={event.date}>{dateWords(words, event.date)}</time> ·{' '}
        {eventKindName(words, event.kind)}
        <From entry={event} />
      </p>
      <h2 tabIndex={-1}>
        <TheirText>{event.title}</TheirText>
      </h2>
      <p class={`badge state-${look ?? 'no-record'}`}>
        {look && <StateIcon look={look} />}
        {effectOf(words, record, event, look)}
      </p>
      <p class="event-summary" lang="en" dir="ltr">
        {event.summary}
      </p>
      <Terms text={event.summary} />
      {event.caveat && <p class="doubt">{their(event.caveat)}</p>}
      <dl>
        <Fact name={words.say('record_touches')}>
          <ul>
            {event.measures.map((id) => (
              <li key={id}>
                <Touched record={record} names={names} id={id} />
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name={words.say('record_only_apps')}>
          {event.apps && inRow(words, event.apps.map(appName))}
        </Fact>
        <Fact name={words.say('record_people')}>{their(event.people.join(', '))}</Fact>
        <Fact name={words.say('record_bodies')}>
          {event.bodies.length > 0 && (
            <Bodies bodies={event.bodies} places={record.jurisdictions} />
          )}
        </Fact>
        <Fact name={words.say('record_case')}>{their(event.case)}</Fact>
        <Fact name={words.say('record_confidence')}>
          {words.say(`record_certain_${event.confidence}`)}
        </Fact>
        <Fact name={words.say('record_id')}>
          <code>{event.id}</code>
        </Fact>
      </dl>
      <FullSources sources={event.sources} />
      <HowWeKnow event={event} />
      <Citations event={event} edition={edition} today={today} />
      <details class="report-event">
        <summary>{words.say('tools_report')}</summary>
        <p class="fine quiet">{words.say('report_intro')}</p>
        <ErrorReport text={eventErrorReport(event)} />
      </details>
    </article>
  );
}

/** Returns the effect of an event in words, such as "In force from then on". */
function effectOf(words: Words, record: LegalRecord, event: LegalEvent, look: Look | null): string {
  const { from, firstReport } = event;
  const isOwn = event.measures.some((id) => measureById(record, id)?.from === from);
  // If a newsroom's event concerns a measure of the default record, the text says that the event
  // does not change that record.
  if (look && !isOwn) return words.say('record_beside', { state: lookWord(words, look) });
  if (look)
    return words.say(firstReport ? 'record_by_then' : 'record_from_then_on', {
      state: capitalised(lookWord(words, look)),
    });
  return isPlan(event) ? words.say('record_scheduled') : capitalised(words.say('record_no_change'));
}

interface TouchedProps {
  record: LegalRecord;
  names: ReadonlyMap<string, string>;
  id: string;
}

/**
 * Name, place and scope of a measure. The place links to its page, which shows the law on one app:
 * the chosen app or, if the measure is not about it, the measure's first app.
 */
function Touched({ record, names, id }: TouchedProps) {
  const words = useWords();
  const { view } = useNavigation();
  const measure = measureById(record, id);
  if (!measure) return <>{id}</>;
  const { apps, jurisdiction, scope, name } = measure;
  const app = apps.includes(view.app) ? view.app : apps[0];
  return (
    <>
      <TheirText>{name}</TheirText>
      <From entry={measure} />
      <span class="fine quiet">
        <ViewLink to={{ place: jurisdiction, event: null, ...(app && { app }) }}>
          {names.get(jurisdiction) ?? jurisdiction}
        </ViewLink>
        {' · '}
        {scopeName(words, scope)}
      </span>
    </>
  );
}

/** Names of authorities and other bodies, on one line. */
function Bodies({
  bodies,
  places,
}: {
  bodies: readonly string[];
  places: readonly Jurisdiction[];
}) {
  const words = useWords();
  return bodies.map((body, index) => (
    <Fragment key={body}>
      {index > 0 && rowMark(words)}
      <NamedBody {...actingBodyName(words, body, places)} />
    </Fragment>
  ));
}

function their(text: string | null): ComponentChildren {
  return text && <TheirText>{text}</TheirText>;
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
