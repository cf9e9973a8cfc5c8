import type { Finding } from '../core/answers/findings.ts';
import type { ThenAndNow } from '../core/answers/then-and-now.ts';
import { decidingSource } from '../core/record/deciding-source.ts';
import { forPeople, scopeName } from '../core/wording/legal-terms.ts';
import { Additions } from './Additions.tsx';
import { DatedTitle } from './DatedTitle.tsx';
import { InFold } from './InFold.tsx';
import { PlaceName } from './PlaceName.tsx';
import { SourceLink } from './SourceLinks.tsx';
import { StateBadge } from './StateBadge.tsx';
import { useWords } from './use-words.ts';

/**
 * Collapsible section with rules in the answers' places. It lists the rules whose scope no answer
 * is about, such as the rules on officials' devices if the answers are about bans for everyone.
 * Its title names the scope of the first rule. Renders nothing if there are no such rules.
 */
export function OtherRules({ findings }: { findings: readonly Finding[] }) {
  const words = useWords();
  const rows = findings.flatMap(({ others, today }) => others.map((row) => ({ row, today })));
  if (rows.length === 0) return null;
  const [first = '', ...others] = new Set(rows.map(({ row }) => scopeName(words, row.scope)));
  return (
    <details class="other-rules">
      <summary>
        {words.say(others.length > 0 ? 'folded_more' : 'folded', {
          what: first,
          count: rows.length,
        })}
      </summary>
      <InFold>
        <ul>
          {rows.map(({ row, today }, index) => (
            <OtherRule row={row} today={today} key={index} />
          ))}
        </ul>
      </InFold>
    </details>
  );
}

function OtherRule({ row, today }: { row: ThenAndNow; today: string }) {
  const words = useWords();
  const { app, jurisdiction, scope, now, added } = row;
  if (now.state === 'no-record') return null;
  const source = decidingSource(now.event);
  return (
    <li class="separate-rule">
      <p class="scope">
        <b>
          {app.name} · <PlaceName place={jurisdiction} />
        </b>{' '}
        {forPeople(words, scope, now.measure)}
      </p>
      <StateBadge status={now} day={today} />
      <p class="fine">
        <DatedTitle event={now.event} />
      </p>
      {source && (
        <p class="fine">
          <SourceLink source={source} />
        </p>
      )}
      <Additions items={added} />
    </li>
  );
}
