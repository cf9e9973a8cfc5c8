import { fillOf, type Look, lookMeaning, lookWord } from '../../../components/looks.tsx';
import { StateIcon } from '../../../components/StateIcon.tsx';
import { Term } from '../../../components/Term.tsx';
import { useWords } from '../../../components/use-words.ts';
import { capitalised } from '../../../core/wording/words.ts';
import { looksToName } from '../count-looks.ts';
import { patternOf, StatePatterns } from './StatePatterns.tsx';

/**
 * Legend of the maps: each colour and pattern with its word, its meaning and the number of places.
 */
export function Legend({ counts }: { counts: ReadonlyMap<Look, number> }) {
  const words = useWords();
  return (
    <>
      <svg class="pattern-store" aria-hidden="true">
        <StatePatterns name="key" scale={1} />
      </svg>
      <ul class="legend" aria-label={words.say('record_legend')}>
        {looksToName(counts).map((look) => (
          <li key={look} class={`badge state-${look}${counts.get(look) ? '' : ' none'}`}>
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
            <StateIcon look={look} />
            <span>
              <Name look={look} text={capitalised(lookWord(words, look))} />{' '}
              <span class="count">{counts.get(look) ?? 0}</span>
            </span>
          </li>
        ))}
        <li class="badge state-no-record">
          <svg class="swatch" viewBox="0 0 24 16" aria-hidden="true">
            <rect width="24" height="16" class="land" />
          </svg>
          <Name look="no-record" text={words.say('record_legend_nothing')} />
        </li>
      </ul>
    </>
  );
}

function Name({ look, text }: { look: Look; text: string }) {
  const meaning = lookMeaning(useWords(), look);
  return meaning ? <Term meaning={meaning}>{text}</Term> : text;
}
