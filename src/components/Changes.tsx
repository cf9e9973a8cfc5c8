import type { Annotation } from '../core/answers/annotation.ts';
import type { NoChange } from '../core/answers/no-change.ts';
import type { SinceArticle } from '../core/answers/since-article.ts';
import type { Change } from '../core/law/change.ts';
import { isForEveryone } from '../core/record/scopes.ts';
import { dateSourceWords, dateWords } from '../core/wording/dates.ts';
import { scopeName } from '../core/wording/legal-terms.ts';
import { appsOf, sortedChanges } from './changes.ts';
import { EventDetails } from './EventDetails.tsx';
import { From } from './From.tsx';
import { StateMove } from './StateMove.tsx';
import { TheirText } from './TheirText.tsx';
import { useWords } from './use-words.ts';

/**
 * Section "Since this article (20 Sep 2020)". It lists the changes, says that nothing has changed,
 * or says that the article's day is unknown.
 */
export function Changes({ annotation }: { annotation: Annotation }) {
  const words = useWords();
  const { published, sinceArticle, noChange } = annotation;
  return (
    <section class="changes" aria-labelledby="sb-changes">
      <h3 id="sb-changes">
        {words.say('changes_heading')}
        {published && <span class="day"> ({dateWords(words, published.date)})</span>}
      </h3>
      {published === null || sinceArticle === null ? (
        <p class="quiet">{words.say('changes_unknown')}</p>
      ) : (
        <>
          {sinceArticle.changes.length + sinceArticle.steps.length === 0 ? (
            <NothingChanged date={published.date} noChange={noChange} />
          ) : (
            <Listed annotation={annotation} since={sinceArticle} />
          )}
          <p class="fine">{dateSourceWords(words, published)}</p>
        </>
      )}
    </section>
  );
}

/**
 * Says that nothing has changed. The note is worded as good news only if a rule could have changed
 * and a source would have reported the change.
 */
function NothingChanged({ date, noChange }: { date: string; noChange: NoChange }) {
  const words = useWords();
  if (noChange !== 'good') return <p class="quiet">{words.say(`changes_${noChange}`)}</p>;
  return (
    <p class="nothing-changed">
      <strong>{words.say('changes_nothing')}</strong>{' '}
      {words.say('changes_nothing_more', { date: dateWords(words, date) })}
    </p>
  );
}

function Listed({ annotation, since }: { annotation: Annotation; since: SinceArticle }) {
  const words = useWords();
  const { open, folded } = sortedChanges(since);
  return (
    <>
      <List annotation={annotation} changes={open} />
      {folded.length > 0 && (
        <details class="more">
          <summary>{words.say('changes_steps', { count: folded.length })}</summary>
          <List annotation={annotation} changes={folded} />
        </details>
      )}
    </>
  );
}

function List({ annotation, changes }: { annotation: Annotation; changes: readonly Change[] }) {
  return (
    <ol class="timeline">
      {changes.map((change) => (
        <ChangeItem key={change.event.id} change={change} apps={appsOf(change, annotation)} />
      ))}
    </ol>
  );
}

function ChangeItem({ change, apps }: { change: Change; apps: string }) {
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
        <time dateTime={event.date}>{dateWords(words, event.date)}</time>
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
