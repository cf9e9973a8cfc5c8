import type { Annotation } from '../core/annotation.ts';
import { dateWords } from '../core/wording/dates.ts';
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

interface Item {
  key: string;
  quote: string;
  title: string | null;
  date: string;
}

function reportedItems({ reported, mentions }: Annotation): Item[] {
  if (reported.length > 0)
    return reported.map(({ event, match }) => ({
      key: event.id,
      quote: match.quote,
      title: event.title,
      date: event.date,
    }));
  return [...new Set(mentions.map(({ quote }) => quote))].map((quote) => ({
    key: quote,
    quote,
    title: null,
    date: '',
  }));
}

function List({ items, missing, onShow }: { items: Item[] } & Pick<Props, 'missing' | 'onShow'>) {
  return (
    <ul class="quotes">
      {items.map(({ key, quote, title, date }) => (
        <li key={key}>
          {title && (
            <p class="what">
              {title} <span class="day">{dateWords(date)}</span>
            </p>
          )}
          <button type="button" class="quote" title={REPORTED.show} onClick={() => onShow(quote)}>
            <q>{quote}</q>
          </button>
          {missing.has(quote) && <p class="fine">{REPORTED.missing}</p>}
        </li>
      ))}
    </ul>
  );
}
