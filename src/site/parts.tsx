import type { ComponentChildren } from 'preact';
import { lookOf } from '../components/look-of.ts';
import { StateIcon } from '../components/StateIcon.tsx';
import { TheirText } from '../components/TheirText.tsx';
import type { KnownStatus } from '../core/law/standing.ts';
import { expiryId } from '../core/record/record-index.ts';
import type { LegalEvent, Measure, Source } from '../core/record/schema.ts';
import { dateWords } from '../core/wording/dates.ts';
import { eventKindName } from '../core/wording/legal-terms.ts';
import { statusWords } from '../core/wording/standing.ts';
import { capitalised } from '../core/wording/words.ts';
import type { SiteFacts } from './facts.ts';
import { paths, wayFrom } from './paths.ts';

/** A status as an icon, a colour and words. */
export function Status({ facts, status }: { facts: SiteFacts; status: KnownStatus }) {
  const look = lookOf(status);
  return (
    <span class={`badge state-${look}`}>
      <StateIcon look={look} /> {capitalised(statusWords(facts.words, status, facts.day))}
    </span>
  );
}

/** Text from the record, marked as English when the page is in another language. */
export function Quoted({ facts, children }: { facts: SiteFacts; children: ComponentChildren }) {
  return facts.words.language.code === 'en' ? children : <TheirText>{children}</TheirText>;
}

interface LinkProps {
  /** Folder of the page that contains the link. */
  from: string;
  to: string;
  children: ComponentChildren;
}

/** Link to another page of the site. */
export function To({ from, to, children }: LinkProps) {
  return <a href={wayFrom(from, to)}>{children}</a>;
}

interface ListProps {
  facts: SiteFacts;
  from: string;
  measures: readonly Measure[];
}

/** List of rules by name, each with a link to its page. */
export function RuleList({ facts, from, measures }: ListProps) {
  return (
    <ul>
      {measures.map(({ id, name }) => (
        <li key={id}>
          <To from={from} to={paths.rule(id)}>
            <Quoted facts={facts}>{name}</Quoted>
          </To>
        </li>
      ))}
    </ul>
  );
}

interface TimelineProps {
  facts: SiteFacts;
  from: string;
  events: readonly LegalEvent[];
}

/** Events with their dates, each with a link to its page. */
export function Timeline({ facts, from, events }: TimelineProps) {
  const { words } = facts;
  return (
    <ol class="timeline">
      {events.map((event) => (
        <li key={event.id}>
          <time dateTime={event.date}>{dateWords(words, event.date)}</time>
          {event.firstReport && ` (${words.say('site_first_reported')})`}{' '}
          <EventLink facts={facts} from={from} event={event} />{' '}
          <span class="quiet">{eventKindName(words, event.kind)}</span>
        </li>
      ))}
    </ol>
  );
}

function EventLink({ facts, from, event }: Omit<TimelineProps, 'events'> & { event: LegalEvent }) {
  const title = <Quoted facts={facts}>{event.title}</Quoted>;
  return isExpiry(event) ? (
    title
  ) : (
    <To from={from} to={paths.event(event.id)}>
      {title}
    </To>
  );
}

/**
 * True for the end of a rule by its own terms, which has no page because it is not an entry of the
 * record.
 */
function isExpiry({ id, measures }: LegalEvent): boolean {
  return measures.some((measure) => expiryId({ id: measure }) === id);
}

/** Sources with all details: title, publisher, date, and the archived copy if there is one. */
export function Sources({ facts, sources }: { facts: SiteFacts; sources: readonly Source[] }) {
  return (
    <ul class="sources">
      {sources.map(({ url, title, publisher, date, archive }) => (
        <li key={url}>
          <a href={url} rel="noreferrer">
            {title}
          </a>
          , {publisher}
          {date && `, ${dateWords(facts.words, date)}`}
          {archive && (
            <>
              {' '}
              (
              <a href={archive} rel="noreferrer">
                archived
              </a>
              )
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
