import type { Annotation } from '../core/answers/annotation.ts';
import type { NoChange } from '../core/answers/no-change.ts';
import type { Change } from '../core/law/change.ts';
import type { Jurisdiction } from '../core/record/schema.ts';
import { isForEveryone } from '../core/record/scopes.ts';
import { dateWords } from '../core/wording/dates.ts';
import { scopeName } from '../core/wording/legal-terms.ts';
import { namesPlace } from '../core/wording/places.ts';
import type { Words } from '../core/wording/words.ts';
import { appsOf, mostLines, placesOf, sortedChanges } from './changes.ts';
import { EventDetails } from './EventDetails.tsx';
import { From } from './From.tsx';
import { InFold } from './InFold.tsx';
import { PlacedTitle } from './PlacedTitle.tsx';
import { StateMove } from './StateMove.tsx';
import { TheirText } from './TheirText.tsx';
import { useWords } from './use-words.ts';

/**
 * Section "Since this article (20 Sep 2020)": the most important changes, one on each line. A
 * collapsible section lists all changes, and also procedural steps such as filings.
 */
export function Changes({ annotation }: { annotation: Annotation }) {
  const words = useWords();
  const { published, sinceArticle, noChange } = annotation;
  if (published === null || sinceArticle === null)
    return <p class="changes quiet">{words.say('changes_unknown')}</p>;
  const { alwaysVisible, all } = sortedChanges(sinceArticle, mostLines(annotation.findings.length));
  return (
    <section class="changes" aria-labelledby="sb-changes">
      <h3 id="sb-changes">
        {words.say('changes_heading', { date: dateWords(words, published.date) })}
      </h3>
      {alwaysVisible.length === 0 ? (
        <NothingChanged noChange={noChange} />
      ) : (
        <Lines changes={alwaysVisible} annotation={annotation} />
      )}
      {all.length > 0 && (
        <details class="more">
          <summary>{words.say('changes_all', { count: all.length })}</summary>
          <InFold>
            <Steps changes={all} annotation={annotation} />
          </InFold>
        </details>
      )}
    </section>
  );
}

/** Says that no change is known. The words depend on `noChange`, the reason for the empty list. */
function NothingChanged({ noChange }: { noChange: NoChange }) {
  const words = useWords();
  return <p>{words.say(noChange === 'good' ? 'changes_nothing' : `changes_${noChange}`)}</p>;
}

interface LinesProps {
  changes: readonly Change[];
  annotation: Annotation;
}

/**
 * List of changes, such as "9 June 2021 Both orders revoked". In an article about several places,
 * the place comes first ("France: …").
 */
function Lines({ changes, annotation }: LinesProps) {
  const words = useWords();
  return (
    <ol class="change-lines">
      {changes.map((change) => (
        <li key={change.event.id}>
          <time dateTime={change.event.date}>{dateWords(words, change.event.date)}</time>{' '}
          <span>
            <PlacedTitle
              title={change.event.title}
              places={placesUnsaid(words, change, annotation)}
            />
            <From entry={change.event} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/**
 * Returns the places of a change. Leaves out each place whose name, in the reader's language,
 * occurs in the change's title.
 */
function placesUnsaid(words: Words, change: Change, annotation: Annotation): Jurisdiction[] {
  const { title } = change.event;
  return placesOf(change, annotation).filter((place) => !namesPlace(words, place, title));
}

function Steps({ changes, annotation }: LinesProps) {
  const words = useWords();
  return (
    <ol class="timeline">
      {changes.map((change) => (
        <Step key={change.event.id} change={change} apps={appsOf(words, change, annotation)} />
      ))}
    </ol>
  );
}

function Step({ change, apps }: { change: Change; apps: string }) {
  const words = useWords();
  const { event, transitions } = change;
  const scopes = new Set(transitions.map(({ measure }) => measure.scope));
  const labels = [
    apps,
    ...[...scopes].filter((scope) => !isForEveryone(scope)).map((scope) => scopeName(words, scope)),
  ].filter(Boolean);
  const moves = new Map(transitions.map((move) => [`${move.before} ${move.after}`, move]));
  return (
    <li>
      <p class="when">
        {dateWords(words, event.date)}
        {labels.length > 0 && ` · ${labels.join(' · ')}`}
        <From entry={event} />
      </p>
      <EventDetails event={event}>
        <span class="what">
          <TheirText>{event.title}</TheirText>
        </span>
        {[...moves].map(([key, { before, after }]) => (
          <StateMove key={key} before={before} after={after} />
        ))}
      </EventDetails>
    </li>
  );
}
