import type { Finding } from '../core/answers/findings.ts';
import type { KnownStatus } from '../core/law/standing.ts';
import type { Scope } from '../core/record/scopes.ts';
import { STATES } from '../core/record/states.ts';
import { forPeople } from '../core/wording/legal-terms.ts';
import { capitalised } from '../core/wording/words.ts';
import { StateBadge } from './StateBadge.tsx';
import { useWords } from './use-words.ts';

/**
 * Rules in force for other groups of people in the place that the answer is about, one on each
 * line. They are shown beside "no rule", because readers could mistake "no rule" for "allowed".
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
 * Returns the other groups of people for whom a rule is in force in the place that the answer is
 * about. Each group comes with the status of its rule. Empty if the answer itself has a rule.
 */
export function rulesForOthers({ answer, others }: Finding): { scope: Scope; now: KnownStatus }[] {
  if (answer.measure !== null) return [];
  return others.flatMap(({ scope, now }) =>
    now.state !== 'no-record' && STATES[now.state].inForce ? [{ scope, now }] : [],
  );
}
