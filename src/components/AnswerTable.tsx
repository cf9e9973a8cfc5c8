import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Annotation } from '../core/answers/annotation.ts';
import type { Finding } from '../core/answers/findings.ts';
import { type ShownVerdict, shownRule } from '../core/answers/lead.ts';
import { isDenial } from '../core/answers/told.ts';
import { VERDICTS } from '../core/answers/verdicts.ts';
import { isAdvice } from '../core/law/binding.ts';
import { lastConfirmedLongBefore } from '../core/law/confirmed.ts';
import { STATES } from '../core/record/states.ts';
import { dateWords } from '../core/wording/dates.ts';
import { peopleBesideBody, stateWord } from '../core/wording/legal-terms.ts';
import { markWords } from '../core/wording/verdict-words.ts';
import type { Words } from '../core/wording/words.ts';
import { AnswerDetails } from './AnswerDetails.tsx';
import { ReachName } from './BodyName.tsx';
import type { FindingContext } from './FindingActs.tsx';
import { moveByArrows } from './move-by-arrows.ts';
import { PlaceName } from './PlaceName.tsx';
import { useWords } from './use-words.ts';
import { VerdictWord } from './VerdictWord.tsx';

interface Props {
  annotation: Annotation;
  context: FindingContext;
}

/**
 * Table for an article with many claims: place, what the article said, and the law today. A row
 * opens to show details. Arrow keys move between rows.
 */
export function AnswerTable({ annotation, context }: Props) {
  const words = useWords();
  const id = useId();
  const { findings } = annotation;
  const [at, setAt] = useState(0);
  return (
    <section class="finding">
      <h3 class="table-heading" id={id} tabIndex={-1}>
        {headingOf(words, findings)}
      </h3>
      <p class="visually-hidden" id={`${id}-keys`}>
        {words.say('table_keys')}
      </p>
      <table class="answers" aria-labelledby={id} onKeyDown={moveByArrows}>
        <thead>
          <tr>
            <th scope="col">{words.say('table_place')}</th>
            <th scope="col">{words.say('table_said')}</th>
            <th scope="col">{words.say('table_today')}</th>
          </tr>
        </thead>
        {findings.map((finding, index) => (
          <AnswerRow
            key={index}
            finding={finding}
            annotation={annotation}
            context={context}
            keysId={`${id}-keys`}
            isStop={index === Math.min(at, findings.length - 1)}
            onFocus={() => setAt(index)}
          />
        ))}
      </table>
    </section>
  );
}

interface RowProps extends Props {
  finding: Finding;
  /** Id of the element that explains the arrow keys to screen readers. */
  keysId: string;
  /**
   * True for one row only. The Tab key reaches the button of this row; arrow keys reach the others.
   */
  isStop: boolean;
  onFocus: () => void;
}

function AnswerRow({ finding, annotation, context, keysId, isStop, onFocus }: RowProps) {
  const words = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { answer, apps, jurisdiction } = finding;
  const whom = whomOf(words, finding, annotation.apps.length > 1 ? apps : []);
  return (
    <tbody>
      <tr>
        <th scope="row">
          <button
            type="button"
            class="row-button"
            aria-expanded={open}
            aria-controls={id}
            aria-describedby={keysId}
            tabIndex={isStop ? 0 : -1}
            onFocus={onFocus}
            onClick={() => setOpen(!open)}
          >
            <PlaceName place={jurisdiction} />
          </button>
          {whom.map((one, index) => (
            <span class="whom" key={index}>
              {one}
            </span>
          ))}
        </th>
        <td>{toldWords(words, answer.claim.told)}</td>
        <td>
          <VerdictWord finding={finding} /> <SinceWhen finding={finding} />
          {markWords(words, finding).map((mark) => (
            <span class="marks" key={mark}>
              {mark}
            </span>
          ))}
        </td>
      </tr>
      <tr class="row-details" id={id} hidden={!open}>
        <td colSpan={3}>
          {open && <AnswerDetails finding={finding} annotation={annotation} context={context} />}
        </td>
      </tr>
    </tbody>
  );
}

/**
 * Returns the heading, such as "In force: 8 of 13, 1 unconfirmed". The numbers mean:
 * - 13 is the number of answers.
 * - 8 of them have a rule that is in force today.
 * - 1 further answer has a rule in force that was last confirmed long ago, or that may have
 *   changed since, according to the article.
 * Advice, which binds nobody, is not counted as in force.
 */
function headingOf(words: Words, findings: readonly Finding[]): string {
  const binding = findings.filter(
    ({ main: { now } }) => now.state !== 'no-record' && STATES[now.state].inForce && !isAdvice(now),
  );
  const old = binding.filter(({ lead }) => !isSettled(lead.verdict)).length;
  const counts = { count: binding.length - old, total: findings.length, old };
  return words.say(old > 0 ? 'table_unconfirmed' : 'table_in_force', counts);
}

function isSettled(verdict: ShownVerdict): boolean {
  return verdict !== 'unrecorded' && VERDICTS[verdict].isSettled;
}

/**
 * The month in which the rule's state began. If the rule was last confirmed long ago, shows the
 * month of that confirmation instead. Empty without a rule, and if the rule may have changed since,
 * according to the article: the month would seem to be that of the change.
 */
function SinceWhen({ finding: { lead, main, today } }: { finding: Finding }) {
  const words = useWords();
  if (main.now.state === 'no-record' || lead.verdict === 'unrecorded') return null;
  const date = lastConfirmedLongBefore(main.now, today) ?? main.now.since;
  return <span class="since-when">{dateWords(words, date.slice(0, 'YYYY-MM'.length))}</span>;
}

/** Returns the subject of an answer in pieces: apps, then the institution, then the people. */
function whomOf(words: Words, finding: Finding, apps: Finding['apps']): ComponentChildren[] {
  const rule = shownRule(finding);
  // Empty if the law is for everyone, or if the institution's name says who is meant.
  const people = peopleBesideBody(words, finding.answer.scope, rule);
  const body = rule?.reach && <ReachName measure={rule} />;
  return [
    ...apps.map(({ name }) => name),
    ...(body ? [words.pieces('only_reach', { reach: body })] : []),
    ...(people ? [people] : []),
  ];
}

/** Returns the state that the article claims, in words, such as "in force" or "no ban". */
function toldWords(words: Words, told: Finding['answer']['claim']['told']): string {
  return isDenial(told) ? words.say('told_none') : stateWord(words, told);
}
