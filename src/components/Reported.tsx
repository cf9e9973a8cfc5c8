import type { Annotation } from '../core/answers/annotation.ts';
import type { LegalEvent } from '../core/record/schema.ts';
import { dateWords } from '../core/wording/dates.ts';
import { From } from './From.tsx';
import { TheirText } from './TheirText.tsx';
import { useWords } from './use-words.ts';

interface Props {
  annotation: Annotation;
  highlighted: boolean;
  /** Quotes that were not found on the page. */
  missing: ReadonlySet<string>;
  onShow: (quote: string) => void;
  onHighlight: (on: boolean) => void;
}

/**
 * Events that the article reports, or, if it reports none, the sentences that mention a
 * restriction. Each entry leads to its sentence on the page.
 */
export function Reported({ annotation, highlighted, missing, onShow, onHighlight }: Props) {
  const words = useWords();
  const items = reportedItems(annotation);
  if (items.length === 0) return null;
  const [shown, folded] = [items.slice(0, 3), items.slice(3)];
  const list = (some: Item[]) => <List items={some} missing={missing} onShow={onShow} />;
  return (
    <section class="reported" aria-labelledby="sb-reported">
      <h3 id="sb-reported">
        {words.say(annotation.reported.length > 0 ? 'reported_heading' : 'reported_mentions')}
      </h3>
      {list(shown)}
      {folded.length > 0 && (
        <details class="more">
          <summary>{words.say('reported_more', { count: folded.length })}</summary>
          {list(folded)}
        </details>
      )}
      <label class="switch">
        <input
          type="checkbox"
          checked={highlighted}
          onChange={(event) => onHighlight(event.currentTarget.checked)}
        />
        {words.say('reported_highlight')}
      </label>
    </section>
  );
}

/**
 * Embeddings, overrides and isolates. Inside a page's sentence they would change the direction of
 * the text around it.
 */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Sentence of the article, with the events that it reports. */
interface Item {
  quote: string;
  events: LegalEvent[];
}

/** Returns the sentences that the panel shows, without repetitions, in the article's order. */
export function reportedItems({ reported, mentions }: Annotation): Item[] {
  const items = new Map<string, Item>();
  const inOrder = reported.toSorted((a, b) => a.match.block - b.match.block);
  for (const { event, match } of inOrder) {
    const item = items.get(match.quote) ?? { quote: match.quote, events: [] };
    item.events.push(event);
    items.set(match.quote, item);
  }
  if (items.size === 0) for (const { quote } of mentions) items.set(quote, { quote, events: [] });
  return [...items.values()];
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
