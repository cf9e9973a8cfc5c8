import { type KnownLook, type Look, lookMeaning, lookWord } from '../../../components/looks.tsx';
import { StateIcon } from '../../../components/StateIcon.tsx';
import { useWords } from '../../../components/use-words.ts';
import { capitalised } from '../../../core/wording/words.ts';
import { looksToName } from '../count-looks.ts';
import { useNavigation } from '../use-navigation.ts';
import { fillOf } from './fills.tsx';
import { patternOf, StatePatterns } from './StatePatterns.tsx';

/**
 * Legend of the maps: the colour, word and number of places of each look (see `Look`). A click
 * limits maps and table to that look; a second click shows all.
 */
export function Legend({ counts }: { counts: ReadonlyMap<Look, number> }) {
  const words = useWords();
  const { view, change } = useNavigation();
  const meaning = view.look && lookMeaning(words, view.look);
  return (
    <>
      <svg class="pattern-store" aria-hidden="true">
        <StatePatterns name="key" scale={1} />
      </svg>
      <ul class="legend" aria-label={words.say('record_legend')}>
        {looksToName(counts, view.look).map((look) => (
          <li key={look}>
            <button
              type="button"
              class={`badge state-${look}`}
              aria-pressed={view.look === look}
              title={lookMeaning(words, look) ?? undefined}
              onClick={() => change({ look: view.look === look ? null : look })}
            >
              <Swatch look={look} />
              <StateIcon look={look} />
              <span>
                {capitalised(lookWord(words, look))}{' '}
                <span class="count">{counts.get(look) ?? 0}</span>
              </span>
            </button>
          </li>
        ))}
        <li class="badge state-no-record">
          <svg class="swatch" viewBox="0 0 24 16" aria-hidden="true">
            <rect width="24" height="16" class="land" />
          </svg>
          {words.say('record_legend_nothing')}
        </li>
      </ul>
      {meaning && <p class="fine quiet">{meaning}</p>}
    </>
  );
}

function Swatch({ look }: { look: KnownLook }) {
  return (
    <svg class="swatch" viewBox="0 0 24 16" aria-hidden="true">
      <rect
        width="24"
        height="16"
        class={`fill-${fillOf(look)} state-${look}`}
        style={patternOf('key', look)}
      />
      {fillOf(look) === 'chequered' && (
        <rect width="24" height="16" style={{ fill: 'url(#key-part)' }} />
      )}
    </svg>
  );
}
