import type { ThenAndNow } from '../core/answers/then-and-now.ts';
import { scopeMeaning, scopeName } from '../core/wording/legal-terms.ts';
import { Additions } from './Additions.tsx';
import { Deciding } from './Deciding.tsx';
import { StateBadge } from './StateBadge.tsx';
import { Term } from './Term.tsx';
import { useWords } from './use-words.ts';

interface Props {
  rows: readonly ThenAndNow[];
  open: boolean;
  today: string;
}

/**
 * Rules of other scopes for the finding's app and place, each marked as separate; folded unless
 * `open`. Renders nothing when no such rule is on record.
 */
export function OtherRules({ rows, open, today }: Props) {
  const words = useWords();
  const known = rows.filter(({ now }) => now.state !== 'no-record');
  if (known.length === 0) return null;
  const scopes = known.map(({ scope }) => scopeName(words, scope));
  return (
    <details class="other-rules" open={open}>
      <summary>
        {words.say('other_rules', { count: known.length })}
        <span class="hint">{` ${scopes.join(' · ')}`}</span>
      </summary>
      <ul>
        {known.map((row) => (
          <li class="separate-rule" key={row.scope}>
            <p class="scope">
              {words.pieces('separate_rule_label', {
                scope: (
                  <Term meaning={scopeMeaning(words, row.scope)}>
                    {scopeName(words, row.scope)}
                  </Term>
                ),
              })}
            </p>
            <StateBadge status={row.now} day={today} />
            <Deciding status={row.now} next={row.next} />
            <Additions items={row.added} />
          </li>
        ))}
      </ul>
    </details>
  );
}
