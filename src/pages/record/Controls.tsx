import { useCallback, useState } from 'preact/hooks';
import { useWords } from '../../components/use-words.ts';
import type { LegalRecord } from '../../core/record/schema.ts';
import { scopeSchema } from '../../core/record/schema.ts';
import type { Scope } from '../../core/record/scopes.ts';
import { dateWords } from '../../core/wording/dates.ts';
import { scopeName } from '../../core/wording/legal-terms.ts';
import { fromWords } from '../../core/wording/origin.ts';
import type { ChangeDay } from './day/changes-around.ts';
import { DayControl } from './day/DayControl.tsx';
import { lawOnDays } from './day/law-on-days.ts';
import { useNavigation } from './use-navigation.ts';

interface Props {
  record: LegalRecord;
  today: string;
}

/**
 * Empty list of marks for the slider. Used while the slider's section is closed, because nobody
 * would see any marks.
 */
const NONE: readonly ChangeDay[] = [];

/**
 * Controls for choosing the app, the group of people and the day. The slider for the day is in a
 * collapsible section, which begins closed if the chosen day is today.
 */
export function Controls({ record, today }: Props) {
  const words = useWords();
  const { view, change } = useNavigation();
  const [isOpen, setOpen] = useState(view.day !== today);
  const onDay = useCallback((day: string) => change({ day }), [change]);
  return (
    <div class="controls">
      <label>
        {words.say('record_app')}{' '}
        <select value={view.app} onChange={(e) => change({ app: e.currentTarget.value })}>
          {record.apps.map(({ id, name, from }) => (
            <option key={id} value={id}>
              {from === undefined
                ? name
                : words.say('join_comma', { first: name, second: fromWords(words, { from }) })}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.say('record_for')}{' '}
        <select
          value={view.scope}
          onChange={(e) => change({ scope: e.currentTarget.value as Scope })}
        >
          {scopeSchema.options.map((scope) => (
            <option key={scope} value={scope}>
              {scopeName(words, scope)}
            </option>
          ))}
        </select>
      </label>
      <details
        class="day-fold"
        open={isOpen}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>{words.say('record_day_is', { date: dateWords(words, view.day) })}</summary>
        <DayControl
          day={view.day}
          today={today}
          changes={isOpen ? lawOnDays(record, view.app).changeDays(view.scope) : NONE}
          onDay={onDay}
        />
      </details>
    </div>
  );
}
