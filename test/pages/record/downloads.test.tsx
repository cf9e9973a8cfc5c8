import { describe, expect, it } from 'vitest';
import { Downloads } from '../../../src/pages/record/Downloads.tsx';
import { rendered, textOf } from '../../components/render.ts';
import { life, recordOf } from '../../record-builder.ts';

const record = recordOf(
  life({}, ['2026-06-01', 'in-force', 'order'], ['2027-06-01', null, 'scheduled']),
);

function offered(today: string): string[] {
  const day = '2026-11-24';
  const page = (
    <Downloads record={record} entriesOf={() => []} name="tiktok" day={day} today={today} />
  );
  return [...rendered(page).querySelectorAll('button')].map(textOf);
}

describe('Downloads', () => {
  it('offers a calendar while a date is to come, and none without an entry', () => {
    const calendar = 'Coming dates as a calendar';
    expect(offered('2027-05-31')).toContain(calendar);
    expect(offered('2027-06-01')).not.toContain(calendar);
    expect(offered('2027-06-01')).toHaveLength(3);
  });
});
