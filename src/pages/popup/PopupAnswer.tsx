import { DatedTitle } from '../../components/DatedTitle.tsx';
import { From } from '../../components/From.tsx';
import { lookOfAnswer } from '../../components/look-on.ts';
import { rulesForOthers } from '../../components/RulesForOthers.tsx';
import { StateIcon } from '../../components/StateIcon.tsx';
import { Subject } from '../../components/Subject.tsx';
import { useWords } from '../../components/use-words.ts';
import type { Caveat } from '../../core/answers/caveat.ts';
import type { Finding } from '../../core/answers/findings.ts';
import { caveatWords } from '../../core/wording/caveat.ts';
import { forPeople } from '../../core/wording/legal-terms.ts';
import { statusWords } from '../../core/wording/standing.ts';
import { otherRuleLine } from '../../core/wording/verdict.ts';
import { markWords, verdictWord } from '../../core/wording/verdict-words.ts';
import { capitalised, type Words } from '../../core/wording/words.ts';

/** An answer in one line, and a second line with the state of the law today. */
export function PopupAnswer({ finding }: { finding: Finding }) {
  const words = useWords();
  const { lead, main } = finding;
  const look = lookOfAnswer(finding);
  const caveat = lead.caveat && SHOWN.has(lead.caveat.kind) ? lead.caveat : null;
  const doubt = caveat && <p class="doubt">{caveatWords(words, caveat)}</p>;
  const isUncertain = lead.verdict === 'unrecorded';
  const today = [stateToday(words, finding), ...markWords(words, finding)].filter(Boolean);
  const others = rulesForOthers(finding).map(({ scope, now }) =>
    words.say('labelled', {
      label: capitalised(forPeople(words, scope, now.measure)),
      text: statusWords(words, now, finding.today),
    }),
  );
  const lines = [today.join(' · '), ...others, otherRuleLine(words, finding)].filter(Boolean);
  return (
    <li class="popup-answer">
      <h3>
        <StateIcon look={look} />{' '}
        <span>
          {words.pieces('labelled', {
            label: <strong class={`state-${look}`}>{verdictWord(words, finding)}</strong>,
            text: <Subject finding={finding} />,
          })}
          {main.now.state !== 'no-record' && <From entry={main.now.measure} />}
        </span>
      </h3>
      {isUncertain && doubt}
      {lines.map((line) => (
        <p class="today" key={line}>
          {line}
        </p>
      ))}
      {!isUncertain && doubt}
      <Added finding={finding} />
    </li>
  );
}

/**
 * Caveats that the popup shows, because they are short and translated. `unconfirmed` and `advice`
 * are left out, because the verdict already says them.
 */
const SHOWN: ReadonlySet<Caveat['kind']> = new Set([
  'unrecorded-change',
  'incomplete',
  'unknown-day',
  'doubtful',
]);

/** Returns a line on the law today, such as "Ended 9 June 2021", or '' for no line. */
function stateToday(words: Words, finding: Finding): string {
  const { answer, main, today } = finding;
  // Without a rule, the line says that nothing is on record, unless lines about rules for other
  // groups of people follow.
  if (!answer.measure)
    return rulesForOthers(finding).length > 0 ? '' : words.say('meaning_no_record');
  return main.now.state === 'no-record'
    ? ''
    : capitalised(statusWords(words, main.now, today, true));
}

/** Events from newsrooms' records that concern the app in the place and scope of the answer. */
function Added({ finding: { main } }: { finding: Finding }) {
  return (
    <>
      {main.added?.map(({ from, event }) => (
        <p key={`${from} ${event.id}`} class="fine">
          <DatedTitle event={event} />
          <From entry={{ from }} />
        </p>
      ))}
    </>
  );
}
