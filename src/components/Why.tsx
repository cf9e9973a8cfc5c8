import type { Caveat as AnswerCaveat } from '../core/answers/caveat.ts';
import type { Finding } from '../core/answers/findings.ts';
import { ruleDocument } from '../core/answers/rule-document.ts';
import type { KnownStatus } from '../core/law/standing.ts';
import { decidingSource } from '../core/record/deciding-source.ts';
import type { LegalEvent, Measure, Source } from '../core/record/schema.ts';
import { isOver } from '../core/record/states.ts';
import { caveatWords } from '../core/wording/caveat.ts';
import { dateWords } from '../core/wording/dates.ts';
import { scopeMeaning } from '../core/wording/legal-terms.ts';
import { undatedWords } from '../core/wording/standing.ts';
import { capitalised } from '../core/wording/words.ts';
import { AccessNotes } from './AccessNotes.tsx';
import { DatedTitle } from './DatedTitle.tsx';
import { FindingActs, type FindingContext } from './FindingActs.tsx';
import { From } from './From.tsx';
import { HowWeKnow } from './HowWeKnow.tsx';
import { InFold } from './InFold.tsx';
import { SourceLink, SourceLinks, SourceTitleLink } from './SourceLinks.tsx';
import { TheirText } from './TheirText.tsx';
import { useWords } from './use-words.ts';

/**
 * The deciding source on one line, and a collapsible section with the reasons. The section has
 * the event and its other sources, the rule, caveats, notes on access to the app, explanations of
 * the legal terms, and copy buttons.
 */
export function Why({ finding, context }: { finding: Finding; context: FindingContext }) {
  const words = useWords();
  const { answer, lead, main } = finding;
  const { now } = main;
  const source = now.state === 'no-record' ? null : decidingSource(now.event);
  return (
    <div class="proof">
      {source && (
        <p class="based-on">
          <SourceTitleLink source={source} />
        </p>
      )}
      <details class="why">
        <summary>{words.say('why')}</summary>
        <InFold>
          {now.state === 'no-record' ? (
            <p>{words.say('meaning_no_record')}</p>
          ) : (
            <Reasons finding={finding} status={now} source={source} />
          )}
          {lead.isOther && answer.now && answer.measure && (
            <ArticleRule measure={answer.measure} event={answer.now.event} />
          )}
          <AccessNotes access={main.access} />
          <p class="fine">{scopeMeaning(words, main.scope)}</p>
          {now.state !== 'no-record' && <HowWeKnow event={now.event} />}
          <FindingActs finding={finding} context={context} />
        </InFold>
      </details>
    </div>
  );
}

/**
 * The rule that the article is about, with its deciding event, name, number and sources. Shown if
 * the answer begins with another rule, which decides the law today.
 */
function ArticleRule({ measure, event }: { measure: Measure; event: LegalEvent }) {
  return (
    <>
      <p>
        <DatedTitle event={event} />
      </p>
      <p class="instrument">
        <TheirText>{numberedName(measure)}</TheirText>
      </p>
      <SourceLinks sources={event.sources} />
    </>
  );
}

interface ReasonsProps {
  finding: Finding;
  status: KnownStatus;
  /** Source that is already visible above the collapsible section. */
  source: Source | null;
}

function Reasons({ finding, status, source }: ReasonsProps) {
  const words = useWords();
  const { lead, main, today } = finding;
  const { event, measure, state } = status;
  const { word, meaning } = undatedWords(words, status, today);
  const document = ruleDocument(finding);
  const name = numberedName(measure);
  // Objects that come in messages are copies. Equal sources may thus be different objects, and are
  // compared by address.
  const others = event.sources.filter(({ url }) => url !== source?.url);
  return (
    <>
      <p>
        <DatedTitle event={event} />
      </p>
      <p class="instrument">
        {document && document.url !== source?.url ? (
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
      {lead.verdict !== 'unrecorded' && meaning && (
        <p class="fine">
          {words.pieces('labelled', { label: <b>{capitalised(word)}</b>, text: meaning })}
        </p>
      )}
    </>
  );
}

/** Kinds of caveat that are not shown here, because the answer explains them in another place. */
const ELSEWHERE: ReadonlySet<AnswerCaveat['kind']> = new Set([
  'unrecorded-change',
  'access',
  'doubtful',
  'advice',
]);

/** The answer's caveat as a sentence. Empty if the answer shows it in another place. */
function Caveat({ finding: { lead } }: { finding: Finding }) {
  const words = useWords();
  const { caveat } = lead;
  if (!caveat || ELSEWHERE.has(caveat.kind)) return null;
  const text = caveatWords(words, caveat);
  return <p class="doubt">{caveat.kind === 'told' ? <TheirText>{text}</TheirText> : text}</p>;
}

/** Returns a rule's name, followed by the rule's number unless the name already contains it. */
function numberedName({ name, citation }: Measure): string {
  return citation && !name.includes(citation) ? `${name}, ${citation}` : name;
}
