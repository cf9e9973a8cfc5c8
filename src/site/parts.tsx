import type { ComponentChildren, VNode } from 'preact';
import { lookOn } from '../components/look-on.ts';
import type { Look } from '../components/looks.tsx';
import { StateIcon } from '../components/StateIcon.tsx';
import { TheirText } from '../components/TheirText.tsx';
import { useWords } from '../components/use-words.ts';
import { oncePerObject } from '../core/collections/once.ts';
import type { KnownStatus } from '../core/law/standing.ts';
import { expiryId } from '../core/record/record-index.ts';
import type { LegalEvent, Measure, Source } from '../core/record/schema.ts';
import { dateWords } from '../core/wording/dates.ts';
import { eventKindName } from '../core/wording/legal-terms.ts';
import { statusWords } from '../core/wording/standing.ts';
import { capitalised } from '../core/wording/words.ts';
import type { SiteFacts } from './facts.ts';
import { paths, wayFrom } from './paths.ts';

/** Returns a status as an icon and words, in the colour of the status. */
export function statusBadge({ words, day }: SiteFacts, status: KnownStatus): VNode {
  return <Badge look={lookOn(status, day)} text={capitalised(statusWords(words, status, day))} />;
}

function Badge({ look, text }: { look: Look; text: string }) {
  return (
    <span class={`badge state-${look}`}>
      <StateIcon look={look} /> {text}
    </span>
  );
}

/**
 * Text from the record, which is in English. It is marked as English if the page is in another
 * language.
 */
export function Quoted({ children }: { children: ComponentChildren }) {
  return useWords().language.code === 'en' ? children : <TheirText>{children}</TheirText>;
}

interface LinkProps {
  /** Folder of the page that contains the link, relative to the site's address. */
  from: string;
  to: string;
  children: ComponentChildren;
}

/** Link to another page of the site, with a relative address. */
export function To({ from, to, children }: LinkProps) {
  return <a href={wayFrom(from, to)}>{children}</a>;
}

/** Returns a list of rules in the given order. Each rule links to its page. */
export function ruleList(from: string, measures: readonly Measure[]): VNode {
  return <RuleList from={from} rules={measures.map(({ id, name }) => ({ id, name }))} />;
}

function RuleList({ from, rules }: { from: string; rules: Pick<Measure, 'id' | 'name'>[] }) {
  return (
    <ul>
      {rules.map(({ id, name }) => (
        <li key={id}>
          <To from={from} to={paths.rule(id)}>
            <Quoted>{name}</Quoted>
          </To>
        </li>
      ))}
    </ul>
  );
}

/** The parts of an event that a timeline shows. */
interface Entry extends Pick<LegalEvent, 'id' | 'date' | 'firstReport' | 'title' | 'kind'> {
  /**
   * False when the event is a rule's expiry. The program computes such an event from the last day
   * that the rule itself names, so the event has no page.
   */
  hasPage: boolean;
}

/**
 * Returns a timeline: a list of events with their dates. Each event that has a page links to it.
 */
export function timeline(from: string, events: readonly LegalEvent[]): VNode {
  return <Timeline from={from} events={events.map(entryOf)} />;
}

/** Returns an event's entry for timelines. It is made once and shared by all pages. */
const entryOf = oncePerObject(
  ({ id, date, firstReport, title, kind, measures }: LegalEvent): Entry => {
    const hasPage = !measures.some((measure) => expiryId({ id: measure }) === id);
    return Object.freeze({ id, date, firstReport, title, kind, hasPage });
  },
);

function Timeline({ from, events }: { from: string; events: readonly Entry[] }) {
  const words = useWords();
  return (
    <ol class="timeline">
      {events.map((event) => (
        <li key={event.id}>
          <time dateTime={event.date}>{dateWords(words, event.date)}</time>
          {event.firstReport && ` (${words.say('site_first_reported')})`}{' '}
          <EventLink from={from} event={event} />{' '}
          <span class="quiet">{eventKindName(words, event.kind)}</span>
        </li>
      ))}
    </ol>
  );
}

function EventLink({ from, event }: { from: string; event: Entry }) {
  const title = <Quoted>{event.title}</Quoted>;
  return event.hasPage ? (
    <To from={from} to={paths.event(event.id)}>
      {title}
    </To>
  ) : (
    title
  );
}

/**
 * List of sources. Each has a title, a publisher, a date and, if there is one, a link to the
 * archived copy.
 */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const words = useWords();
  return (
    <ul class="sources">
      {sources.map(({ url, title, publisher, date, archive }) => (
        <li key={url}>
          <a href={url} rel="noreferrer">
            {title}
          </a>
          , {publisher}
          {date && `, ${dateWords(words, date)}`}
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
