import type { Annotation } from '../core/annotation.ts';
import type { LegalEvent } from '../core/record.ts';
import { dateWords } from '../core/wording/dates.ts';
import { From } from './From.tsx';
import { REPORTED } from './words.ts';

interface Props {
  annotation: Annotation;
  highlighted: boolean;
  /** Quotes that were looked for and are not in the page. */
  missing: ReadonlySet<string>;
  onShow: (quote: string) => void;
  onHighlight: (on: boolean) => void;
}

/** The recorded events that the article reports, or else the sentences it is about; each leads to its place in the page. */
export function Reported({ annotation, highlighted, missing, onShow, onHighlight }: Props) {
  const items = reportedItems(annotation);
  if (items.length === 0) return null;
  const [shown, folded] = [items.slice(0, 3), items.slice(3)];
  const list = (some: Item[]) => <List items={some} missing={missing} onShow={onShow} />;
  return (
    <section class="reported" aria-labelledby="sb-reported">
      <h3 id="sb-reported">{annotation.reported.length > 0 ? REPORTED.heading : REPORTED.mentions}</h3>
      {list(shown)}
      {folded.length > 0 && (
        <details class="more">
          <summary>{REPORTED.more(folded.length)}</summary>
          {list(folded)}
        </details>
      )}
      <label class="switch">
        <input
          type="checkbox"
          checked={highlighted}
          onChange={(event) => onHighlight(event.currentTarget.checked)}
        />
        {REPORTED.highlight}
      </label>
    </section>
  );
}

/** One sentence of the article, and the recorded events that it reports. */
interface Item {
  quote: string;
  events: LegalEvent[];
}

/** In the article's order, each sentence once. */
function reportedItems({ reported, mentions }: Annotation): Item[] {
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
  return (
    <ul class="quotes">
      {items.map(({ quote, events }) => (
        <li key={quote}>
          {events.map((event) => (
            <p class="what" key={event.id}>
              {event.title} <span class="day">{dateWords(event.date)}</span>
              <From entry={event} />
            </p>
          ))}
          <button type="button" class="quote" title={REPORTED.show} onClick={() => onShow(quote)}>
            <q>{quote}</q>
          </button>
          {missing.has(quote) && <p class="fine">{REPORTED.missing}</p>}
        </li>
      ))}
    </ul>
  );
}
