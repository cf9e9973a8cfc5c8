import { useMemo } from 'preact/hooks';
import { lookOn } from '../../components/look-on.ts';
import { type Look, lookWord } from '../../components/looks.tsx';
import { StateIcon } from '../../components/StateIcon.tsx';
import { useWords } from '../../components/use-words.ts';
import { isForEveryone } from '../../core/record/scopes.ts';
import { onDate } from '../../core/wording/dates.ts';
import { ageLimitWords, forScope } from '../../core/wording/legal-terms.ts';
import type { Words } from '../../core/wording/words.ts';
import { Announcement } from './Announcement.tsx';
import type { PlaceStatus } from './day/law-on-days.ts';
import { inForcePlaces } from './in-force-places.ts';
import { useNavigation } from './use-navigation.ts';
import { ViewLink } from './ViewLink.tsx';
import type { View } from './view.ts';

/** Maximum number of places named in the headline. The table below lists all places. */
const NAMED = 16;

/**
 * Looks of rules that are in force but weaker than usual. Such a rule has not been confirmed for a
 * long time, binds only a single institution or area, or concerns only contracts.
 */
const WEAKER: ReadonlySet<Look> = new Set<Look>(['unconfirmed', 'for-part', 'listed']);

interface Props {
  appName: string;
  /** Entries for the chosen group of people, sorted by the names of their places. */
  entries: readonly PlaceStatus[];
  names: ReadonlyMap<string, string>;
  today: string;
}

/**
 * The page's answer: the number and names of the places that restrict the app on the chosen day. If
 * the rule of a place is weaker than usual (see `WEAKER`), an icon follows the name.
 */
export function Headline({ appName, entries, names, today }: Props) {
  const words = useWords();
  const { view } = useNavigation();
  const places = useMemo(() => inForcePlaces(entries), [entries]);
  const sentence = headline(words, view, { app: appName, count: places.length, today });
  const more = places.length - NAMED;
  return (
    <>
      <h2 tabIndex={-1}>{sentence}</h2>
      <Announcement text={sentence} />
      {places.length > 0 && (
        <ul class="named-places">
          {places.slice(0, NAMED).map(({ place: { code }, status }) => {
            const look = lookOn(status, view.day);
            const age = ageLimitWords(words, status.measure);
            return (
              <li key={code}>
                <ViewLink to={{ place: code }}>{names.get(code) ?? code}</ViewLink>
                {WEAKER.has(look) && <Weaker look={look} />}
                {age && <span class="fine quiet"> {age}</span>}
              </li>
            );
          })}
          {more > 0 && (
            <li>
              <a href="#by-place">{words.say('record_and_more', { count: more })}</a>
            </li>
          )}
        </ul>
      )}
    </>
  );
}

function Weaker({ look }: { look: Look }) {
  const words = useWords();
  return (
    <span class={`state-${look}`} title={lookWord(words, look)}>
      {' '}
      <StateIcon look={look} />
      <span class="visually-hidden">({lookWord(words, look)})</span>
    </span>
  );
}

interface Counted {
  app: string;
  count: number;
  today: string;
}

function headline(words: Words, { scope, day }: View, { app, count, today }: Counted): string {
  const when = onDate(words, day);
  const whom = forScope(words, scope);
  if (count === 0) return words.say('record_no_rules', { app, for: whom, when });
  if (isForEveryone(scope))
    return day === today
      ? words.say('record_banned', { app, count })
      : words.say('record_was_banned', { app, count, when });
  return day === today
    ? words.say('record_rules', { app, for: whom, count })
    : words.say('record_were_rules', { app, for: whom, count, when });
}
