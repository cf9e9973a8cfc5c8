import type { Finding } from '../core/answers/findings.ts';
import type { KnownStatus } from '../core/law/standing.ts';
import type { Scope } from '../core/record/scopes.ts';
import { STATES } from '../core/record/states.ts';
import { forPeople } from '../core/wording/legal-terms.ts';
import { capitalised } from '../core/wording/words.ts';
import { StateBadge } from './StateBadge.tsx';
import { useWords } from './use-words.ts';

/**
 * Rules shown below the answer "no rule", one on each line. They are in force in the same place
 * for people that the answer is not about, such as officials. Without these rules, readers could
 * mistake "no rule" for "allowed".
 */
export function RulesForOthers({ finding }: { finding: Finding }) {
  const words = useWords();
  return rulesForOthers(finding).map(({ scope, now }) => (
    <p class="present" key={scope}>
      {words.pieces('labelled', {
        label: capitalised(forPeople(words, scope, now.measure)),
        text: <StateBadge status={now} day={finding.today} />,
      })}
    </p>
  ));
}

/**
 * Returns the rules in force for people that the answer is not about. The list is empty if the
 * answer itself has a rule.
 */
export function rulesForOthers({ answer, others }: Finding): { scope: Scope; now: KnownStatus }[] {
  if (answer.measure !== null) return [];
  return others.flatMap(({ scope, now }) =>
    now.state !== 'no-record' && STATES[now.state].inForce ? [{ scope, now }] : [],
  );
}
