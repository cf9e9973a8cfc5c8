import { useEffect, useState } from 'preact/hooks';
import { dateWords } from '../core/wording/dates.ts';

const FIRST_DAY = Date.UTC(2019, 0, 1);
const DAY = 86_400_000;
/** A month a step, six steps a second: the years since 2019 pass in about fifteen seconds. */
const STEP = 30;
const PACE = 160;

interface Props {
  day: string;
  today: string;
  onDay: (day: string) => void;
}

/** The day whose law is shown: a date field, a slider from 2019 to today, and a button that plays the years. */
export function DayControl({ day, today, onDay }: Props) {
  const [playing, setPlaying] = useState(false);
  const last = dayNumber(today);
  const now = dayNumber(day);
  useEffect(() => {
    if (!playing) return;
    if (now >= last) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => onDay(dayOf(Math.min(now + STEP, last))), PACE);
    return () => clearTimeout(timer);
  }, [playing, now, last, onDay]);
  const play = () => {
    if (!playing && now >= last) onDay(dayOf(0));
    setPlaying(!playing);
  };
  return (
    <fieldset class="day-control">
      <legend class="visually-hidden">Day</legend>
      <button type="button" class="play" onClick={play}>
        {playing ? 'Pause' : 'Play the years'}
      </button>
      <input
        type="range"
        min={0}
        max={last}
        value={Math.max(0, now)}
        aria-label="Day, from 2019 to today"
        aria-valuetext={dateWords(day)}
        onInput={(event) => onDay(dayOf(Number(event.currentTarget.value)))}
      />
      <label>
        <span class="visually-hidden">Exact day</span>
        <input
          type="date"
          value={day}
          max={today}
          onChange={(event) => event.currentTarget.value && onDay(event.currentTarget.value)}
        />
      </label>
      <button type="button" class="today" disabled={day === today} onClick={() => onDay(today)}>
        Today
      </button>
    </fieldset>
  );
}

function dayNumber(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - FIRST_DAY) / DAY);
}

function dayOf(number: number): string {
  return new Date(FIRST_DAY + number * DAY).toISOString().slice(0, 10);
}
