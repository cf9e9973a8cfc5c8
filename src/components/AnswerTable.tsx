import { useId, useState } from 'preact/hooks';
import type { Annotation } from '../core/answers/annotation.ts';
import type { Finding } from '../core/answers/findings.ts';
import { isDenial } from '../core/answers/told.ts';
import { isForEveryone } from '../core/record/scopes.ts';
import { forPeople, stateWord } from '../core/wording/legal-terms.ts';
import { markWords } from '../core/wording/verdict-words.ts';
import type { Words } from '../core/wording/words.ts';
import { AnswerDetails } from './AnswerDetails.tsx';
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
 * Table of the answers to an article that makes many claims. Each row shows the place, what the
 * article said, and the law today. A row opens to show what a card would show. The table is a
 * single tab stop, and arrow keys move between its rows.
 */
export function AnswerTable({ annotation, context }: Props) {
  const words = useWords();
  const id = useId();
  const { findings } = annotation;
  const [at, setAt] = useState(0);
  return (
    <section class="finding">
      <h3 class="table-heading" id={id} tabIndex={-1}>
        {words.say('table_heading')}
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
  /** True for the one row button that the Tab key reaches. */
  isStop: boolean;
  onFocus: () => void;
}

function AnswerRow({ finding, annotation, context, keysId, isStop, onFocus }: RowProps) {
  const words = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { answer, apps, jurisdiction } = finding;
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
          {whomWords(words, finding, annotation.apps.length > 1 ? apps : []).map((whom) => (
            <span class="whom" key={whom}>
              {whom}
            </span>
          ))}
        </th>
        <td>{toldWords(words, answer.claim.told)}</td>
        <td>
          <VerdictWord finding={finding} />
          {markWords(words, answer).map((mark) => (
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

/** Returns the apps that an answer concerns and, unless its rule is for everyone, the people. */
function whomWords(
  words: Words,
  { answer: { scope, measure } }: Finding,
  apps: Finding['apps'],
): string[] {
  const people = isForEveryone(scope) ? [] : [forPeople(words, scope, measure)];
  return [...apps.map(({ name }) => name), ...people];
}

/** Returns the state that the article claims, in words, such as "in force" or "no ban". */
function toldWords(words: Words, told: Finding['answer']['claim']['told']): string {
  return isDenial(told) ? words.say('told_none') : stateWord(words, told);
}
