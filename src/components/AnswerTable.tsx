import { useId, useState } from 'preact/hooks';
import type { Annotation } from '../core/answers/annotation.ts';
import type { Finding } from '../core/answers/findings.ts';
import { isDenial } from '../core/answers/told.ts';
import { isForEveryone } from '../core/record/scopes.ts';
import { forPeople, stateWord } from '../core/wording/legal-terms.ts';
import { markWords } from '../core/wording/verdict-words.ts';
import type { Words } from '../core/wording/words.ts';
import { AnswerDetails } from './AnswerDetails.tsx';
import { PlaceName } from './PlaceName.tsx';
import { useWords } from './use-words.ts';
import { VerdictWord } from './VerdictWord.tsx';

/**
 * The answers to an article that makes many claims. Each row shows the place, what the article
 * said, and the law today. A row can be opened like a card.
 */
export function AnswerTable({ annotation }: { annotation: Annotation }) {
  const words = useWords();
  const id = useId();
  return (
    <section class="finding">
      <h3 class="table-heading" id={id} tabIndex={-1}>
        {words.say('table_heading')}
      </h3>
      <table class="answers" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{words.say('table_place')}</th>
            <th scope="col">{words.say('table_said')}</th>
            <th scope="col">{words.say('table_today')}</th>
          </tr>
        </thead>
        {annotation.findings.map((finding, index) => (
          <AnswerRow key={index} finding={finding} annotation={annotation} />
        ))}
      </table>
    </section>
  );
}

function AnswerRow({ finding, annotation }: { finding: Finding; annotation: Annotation }) {
  const words = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { answer, apps, jurisdiction, main } = finding;
  return (
    <tbody>
      <tr>
        <th scope="row">
          <button
            type="button"
            class="row-button"
            aria-expanded={open}
            aria-controls={id}
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
          <VerdictWord answer={answer} status={main.now} />
          {markWords(words, answer).map((mark) => (
            <span class="marks" key={mark}>
              {mark}
            </span>
          ))}
        </td>
      </tr>
      <tr class="row-details" id={id} hidden={!open}>
        <td colSpan={3}>{open && <AnswerDetails finding={finding} annotation={annotation} />}</td>
      </tr>
    </tbody>
  );
}

/**
 * Returns the apps and the people that an answer concerns. The people are left out for a rule for
 * everyone.
 */
function whomWords(
  words: Words,
  { answer: { scope, measure } }: Finding,
  apps: Finding['apps'],
): string[] {
  const people = isForEveryone(scope) ? [] : [forPeople(words, scope, measure)];
  return [...apps.map(({ name }) => name), ...people];
}

/** Returns the state that the article claims: "in force", "no ban". */
function toldWords(words: Words, told: Finding['answer']['claim']['told']): string {
  return isDenial(told) ? words.say('told_none') : stateWord(words, told);
}
