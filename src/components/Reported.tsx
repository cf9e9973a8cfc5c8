import type { Annotation } from '../core/answers/annotation.ts';
import type { LegalEvent } from '../core/record/schema.ts';
import { dateSourceWords, dateWords } from '../core/wording/dates.ts';
import { From } from './From.tsx';
import { InFold } from './InFold.tsx';
import { TheirText } from './TheirText.tsx';
import { useWords } from './use-words.ts';

interface Props {
  annotation: Annotation;
  /** Sentences that were not found on the page. A note says that the page can't scroll to them. */
  missing: ReadonlySet<string>;
  onShow: (quote: string) => void;
}

/**
 * Collapsible list of the article's sentences about a rule, with the reported events. Pressing a
 * sentence scrolls the page to it. Empty without such sentences.
 */
export function Reported({ annotation, missing, onShow }: Props) {
  const words = useWords();
  const items = reportedItems(annotation);
  if (items.length === 0) return null;
  return (
    <details class="reported">
      <summary>{words.say('reported', { count: items.length })}</summary>
      <InFold>
        <List items={items} missing={missing} onShow={onShow} />
        {annotation.published && <p class="fine">{dateSourceWords(words, annotation.published)}</p>}
      </InFold>
    </details>
  );
}

/**
 * Unicode's directional embeddings, overrides and isolates. They are removed, because they would
 * change the direction of the text after the sentence.
 */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/** A sentence of the article, and the events that it reports. */
interface Item {
  quote: string;
  events: LegalEvent[];
}

/** Returns the sentences to show, in the article's order and without repetitions. */
export function reportedItems({ reported, mentions }: Annotation): Item[] {
  const quotes = [...mentions, ...reported.map(({ match }) => match)].toSorted(
    (a, b) => a.block - b.block,
  );
  return [...new Set(quotes.map(({ quote }) => quote))].map((quote) => ({
    quote,
    events: reported.filter(({ match }) => match.quote === quote).map(({ event }) => event),
  }));
}

function List({ items, missing, onShow }: { items: Item[] } & Pick<Props, 'missing' | 'onShow'>) {
  const words = useWords();
  return (
    <ul class="quotes">
      {items.map(({ quote, events }) => (
        <li key={quote}>
          {events.map((event) => (
            <p class="what" key={event.id}>
              <TheirText>{event.title}</TheirText>{' '}
              <span class="day">{dateWords(words, event.date)}</span>
              <From entry={event} />
            </p>
          ))}
          <button
            type="button"
            class="quote"
            dir="auto"
            title={words.say('reported_show')}
            onClick={() => onShow(quote)}
          >
            <q>{quote.replace(DIRECTIONS, '')}</q>
          </button>
          {missing.has(quote) && <p class="fine">{words.say('reported_missing')}</p>}
        </li>
      ))}
    </ul>
  );
}
