import type { Finding } from '../core/answers/findings.ts';
import { ruleDocument } from '../core/answers/rule-document.ts';
import type { KnownStatus } from '../core/law/standing.ts';
import type { Measure, Source } from '../core/record/schema.ts';
import { isOver } from '../core/record/states.ts';
import { caveatWords } from '../core/wording/caveat.ts';
import { dateWords } from '../core/wording/dates.ts';
import { scopeMeaning } from '../core/wording/legal-terms.ts';
import { sourceName } from '../core/wording/source-name.ts';
import { standingWords } from '../core/wording/standing.ts';
import { capitalised } from '../core/wording/words.ts';
import { AccessNotes } from './AccessNotes.tsx';
import { FindingActs, type FindingContext } from './FindingActs.tsx';
import { From } from './From.tsx';
import { HowWeKnow } from './HowWeKnow.tsx';
import { SourceLink, SourceLinks } from './SourceLinks.tsx';
import { TheirText } from './TheirText.tsx';
import { useWords } from './use-words.ts';

/**
 * The deciding source on one line, followed by a collapsible section with the reasons: the deciding
 * event, the rule's name and number with a link to its document, one caveat, how access differs
 * from the law, the other sources, what the legal words mean, and buttons that copy the answer's
 * link and citation.
 */
export function Why({ finding, context }: { finding: Finding; context: FindingContext }) {
  const words = useWords();
  const { answer, main } = finding;
  const { now } = main;
  return (
    <div class="proof">
      {answer.source && (
        <p class="based-on">
          <SourceLink source={answer.source} name={sourceName(answer.source)} />
        </p>
      )}
      <details class="why">
        <summary>{words.say('why')}</summary>
        {now.state === 'no-record' ? (
          <p>{words.say('meaning_no_record')}</p>
        ) : (
          <Reasons finding={finding} status={now} />
        )}
        <AccessNotes access={main.access} />
        <p class="fine">{scopeMeaning(words, main.scope)}</p>
        {now.state !== 'no-record' && <HowWeKnow event={now.event} />}
        <FindingActs finding={finding} context={context} />
      </details>
    </div>
  );
}

function Reasons({ finding, status }: { finding: Finding; status: KnownStatus }) {
  const words = useWords();
  const { answer, main, today } = finding;
  const { event, measure, state } = status;
  const { word, meaning } = standingWords(words, status, today);
  const document = ruleDocument(finding);
  const name = [measure.name, ...numberOf(measure)].join(', ');
  const others = event.sources.filter((source) => !isSame(source, answer.source));
  return (
    <>
      <p>
        <TheirText>{event.title}</TheirText>, {dateWords(words, event.date)}
      </p>
      <p class="instrument">
        {document && !isSame(document, answer.source) ? (
          <SourceLink source={document} name={name} />
        ) : (
          <TheirText>{name}</TheirText>
        )}
        <From entry={measure} />
      </p>
      <Caveat finding={finding} />
      {others.length > 0 && <SourceLinks sources={others} />}
      {main.next.map(({ id, date, title }) => (
        <p key={id} class="fine">
          {words.pieces('next_event', {
            date: dateWords(words, date),
            title: <TheirText>{title}</TheirText>,
          })}
        </p>
      ))}
      {!isOver(state) && measure.expires && (
        <p class="fine">{words.say('holds_until', { date: dateWords(words, measure.expires) })}</p>
      )}
      <p class="fine">
        <b>{capitalised(word)}:</b> {meaning}
      </p>
    </>
  );
}

/**
 * The answer's caveat. Caveats about access and sources are left out, because the section shows
 * them elsewhere.
 */
function Caveat({ finding: { answer } }: { finding: Finding }) {
  const words = useWords();
  const { caveat } = answer;
  if (!caveat || caveat.kind === 'access' || caveat.kind === 'doubtful') return null;
  const text = caveatWords(words, caveat);
  return <p class="doubt">{caveat.kind === 'told' ? <TheirText>{text}</TheirText> : text}</p>;
}

/**
 * Returns a list with the rule's number; empty when the rule has no number or its name contains it.
 */
function numberOf({ name, citation }: Measure): string[] {
  return citation && !name.includes(citation) ? [citation] : [];
}

/**
 * True if both are the same source. Compares addresses, because messages deliver copies of objects.
 */
function isSame(one: Source, other: Source | null): boolean {
  return one.url === other?.url;
}
