import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../../components/use-words.ts';
import { dateWords } from '../../../core/wording/dates.ts';
import { unlessSame } from '../unless-same.tsx';
import { useLater } from '../use-later.ts';
import { isViewDay } from '../view.ts';
import { type ChangeDay, changesAround } from './changes-around.ts';
import { DayTicks } from './DayTicks.tsx';
import { dayNumber, dayOf } from './slider-days.ts';

/**
 * Once "play" is pressed, the chosen day moves forward by `STEP` days every `PACE_MS`. Playing
 * through the years since 2019 takes about 15 seconds.
 */
const STEP = 30;
const PACE_MS = 160;

interface Props {
  day: string;
  today: string;
  /** Days on which the law changed, oldest first. */
  changes: readonly ChangeDay[];
  onDay: (day: string) => void;
}

/**
 * Controls for the day:
 * - a slider from 2019 to today, with marks at changes to the law
 * - a date field
 * - buttons for the previous and next change, for playing the days, and for today
 */
export const DayControl = unlessSame(({ day, today, changes, onDay }: Props) => {
  const words = useWords();
  // The marks on the slider are only decoration, so they may be drawn a frame later than the rest.
  const marked = useLater(changes);
  const [playing, setPlaying] = usePlaying(day, today, onDay);
  const { earlier, later } = changesAround(changes, day);
  const next = later && later.day <= today ? later.day : undefined;
  return (
    <fieldset class="day-control">
      <legend class="visually-hidden">{words.say('record_day')}</legend>
      <button type="button" class="play" onClick={() => setPlaying(!playing)}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d={playing ? 'M2 1h3v10H2zM7 1h3v10H7z' : 'M2 1l9 5-9 5z'} />
        </svg>
        {playing ? words.say('record_pause') : words.say('record_play')}
      </button>
      <Step direction="back" to={earlier?.day} onDay={onDay} />
      <div class="slider">
        <input
          type="range"
          min={0}
          max={dayNumber(today)}
          value={Math.max(0, dayNumber(day))}
          aria-label={words.say('record_slider')}
          aria-valuetext={dateWords(words, day)}
          onInput={(event) => onDay(dayOf(Number(event.currentTarget.value)))}
        />
        <DayTicks changes={marked} today={today} />
      </div>
      <Step direction="on" to={next} onDay={onDay} />
      <DayField day={day} today={today} onDay={onDay} />
      <button
        type="button"
        class="today"
        aria-disabled={day === today}
        onClick={() => onDay(today)}
      >
        {words.say('record_today')}
      </button>
    </fieldset>
  );
});

/**
 * Date field. While it has no day that the page can show, the page keeps the last one. The field
 * returns to that day only when the reader leaves it, because a reader who types 31 December 2020
 * may pass through a day to come.
 */
function DayField({ day, today, onDay }: Omit<Props, 'changes'>) {
  const words = useWords();
  return (
    <label>
      <span class="visually-hidden">{words.say('record_exact_day')}</span>
      <input
        type="date"
        value={day}
        max={today}
        onChange={({ currentTarget: { value } }) => isViewDay(value, today) && onDay(value)}
        onBlur={({ currentTarget }) => {
          currentTarget.value = day;
        }}
      />
    </label>
  );
}

interface StepProps {
  direction: 'back' | 'on';
  to: string | undefined;
  onDay: (day: string) => void;
}

/**
 * Button that goes to the previous or next change to the law. If there is no such change, the
 * button only looks disabled, because a really disabled button would lose focus.
 */
function Step({ direction, to, onDay }: StepProps) {
  const words = useWords();
  const label = words.say(direction === 'back' ? 'record_earlier' : 'record_later');
  const name = to ? words.say('labelled', { label, text: dateWords(words, to) }) : label;
  return (
    <button
      type="button"
      class={`step ${direction}`}
      title={name}
      aria-disabled={!to}
      onClick={() => to && onDay(to)}
    />
  );
}

/**
 * Plays the days like a film: moves the chosen day forward in steps until today. If today is
 * chosen, starts at the first day. Returns whether the days are playing, and a function that starts
 * or stops this.
 */
function usePlaying(
  day: string,
  today: string,
  onDay: (day: string) => void,
): [boolean, (on: boolean) => void] {
  const [playing, setPlaying] = useState(false);
  const [now, last] = [dayNumber(day), dayNumber(today)];
  useEffect(() => {
    if (!playing) return;
    if (now >= last) return setPlaying(false);
    const timer = setTimeout(() => onDay(dayOf(Math.min(now + STEP, last))), PACE_MS);
    return () => clearTimeout(timer);
  }, [playing, now, last, onDay]);
  return [
    playing,
    (on) => {
      if (on && now >= last) onDay(dayOf(0));
      setPlaying(on);
    },
  ];
}
