import { describe, expect, it } from 'vitest';
import { StateBadge } from '../../src/components/StateBadge.tsx';
import { statusInScope } from '../../src/core/law/status.ts';
import { life, recordOf } from '../record-builder.ts';
import { rendered, textOf } from './render.ts';

const DAY = '2026-08-10';

function badgeOf(...lives: Parameters<typeof recordOf>): { look: string; text: string } {
  const scope = lives[0]?.measure.scope ?? 'public';
  const place = rendered(
    <StateBadge status={statusInScope(recordOf(...lives), 'tiktok', 'US', scope, DAY)} day={DAY} />,
  );
  const badge = place.querySelector('.badge');
  return { look: badge?.className ?? '', text: textOf(badge) };
}

describe('StateBadge', () => {
  it.each([
    ['a rule for the whole place', {}, 'state-in-force', /^In force/],
    [
      'a rule of a single body',
      { reach: 'the House' },
      'state-for-part',
      /^In force.*for the House only/,
    ],
    ['advice', { binding: false }, 'state-advice', /^Advice/],
    ['a listing', { scope: 'procurement', instrument: 'agency-order' }, 'state-listed', /^Listed/],
    [
      'a bar on contracts',
      { scope: 'procurement' },
      'state-listed',
      /^In force.*for government contracts/,
    ],
  ] as const)('draws %s as what it is', (_, measure, look, says) => {
    const badge = badgeOf(life(measure, ['2026-01-01', 'in-force', 'policy']));
    expect(badge.look).toContain(look);
    expect(badge.text).toMatch(says);
  });

  it('draws a bill that died as one, not as a rule that ended', () => {
    const bill = badgeOf(
      life({}, ['2025-01-01', 'proposed', 'filing'], ['2026-01-01', 'ended', 'lifting']),
    );
    expect(bill.look).toContain('state-dropped');
    expect(bill.text).toMatch(/^Never adopted.*1 Jan 2026/);
    const order = badgeOf(
      life({}, ['2025-01-01', 'pending', 'order'], ['2026-01-01', 'ended', 'lifting']),
    );
    expect(order.look).toContain('state-ended');
  });

  it('says of what has not begun when it was adopted, not since when', () => {
    const signed = life({}, ['2026-01-10', 'pending', 'statute-signed']);
    expect(badgeOf(signed).text).toMatch(/^Not yet in force.*adopted 10 Jan 2026$/);
  });

  it('says since when nobody has spoken of a rule', () => {
    const old = life({ confirmed: '2023-03' }, ['2023-01-05', 'in-force', 'policy']);
    expect(badgeOf(old).text).toMatch(/In force.*when last checked in Mar 2023/);
  });
});
