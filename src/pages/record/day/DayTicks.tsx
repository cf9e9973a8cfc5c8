import { unlessSame } from '../unless-same.tsx';
import type { ChangeDay } from './changes-around.ts';
import { dayNumber } from './slider-days.ts';

interface Props {
  changes: readonly ChangeDay[];
  today: string;
}

/**
 * Years below the slider, and a mark for each month in which the law changed. The more places the
 * month's changes concerned, the higher the mark. Hidden from screen readers.
 */
export const DayTicks = unlessSame(({ changes, today }: Props) => {
  const last = Math.max(dayNumber(today), 1);
  const at = (day: string) => ({ insetInlineStart: `${(dayNumber(day) / last) * 100}%` });
  const years = Array.from(
    { length: Number(today.slice(0, 4)) - 2018 },
    (_, index) => 2019 + index,
  );
  const months = new Map<string, number>();
  for (const { day, places } of changes)
    if (day >= '2019' && day <= today)
      months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + places);
  const most = Math.max(...months.values(), 1);
  return (
    <div class="day-ticks" aria-hidden="true">
      {[...months].map(([month, places]) => (
        <i
          key={month}
          style={{
            ...at(`${month}-15`),
            blockSize: `${Math.ceil(2 + 6 * Math.sqrt(places / most))}px`,
          }}
        />
      ))}
      {years.map((year) => (
        <span key={year} style={at(`${year}-01-01`)}>
          {year}
        </span>
      ))}
    </div>
  );
});
