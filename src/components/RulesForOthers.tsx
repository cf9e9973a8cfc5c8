import type { Finding } from '../core/answers/findings.ts';
import { STATES } from '../core/record/states.ts';
import { forPeople } from '../core/wording/legal-terms.ts';
import { capitalised } from '../core/wording/words.ts';
import { StateBadge } from './StateBadge.tsx';
import { useWords } from './use-words.ts';

/**
 * Rules in force for other groups of people in the answer's place, one on each line: "For
 * under-16s: In force since 10 Dec 2025". They stand beside an answer that no rule was found for,
 * because readers could take that answer for "allowed". Renders nothing beside an answer that has
 * a rule.
 */
export function RulesForOthers({ finding: { answer, others, today } }: { finding: Finding }) {
  const words = useWords();
  if (answer.measure !== null) return null;
  return others.map(({ scope, now }) =>
    now.state !== 'no-record' && STATES[now.state].inForce ? (
      <p class="present" key={scope}>
        {words.pieces('labelled', {
          label: capitalised(forPeople(words, scope, now.measure)),
          text: <StateBadge status={now} day={today} />,
        })}
      </p>
    ) : null,
  );
}
