import type { Ref } from 'preact';
import { Marked } from './Marked.tsx';
import { SAMPLE } from './sample-article.ts';

interface Props {
  /** Receives the element of the article, which the judge reads. */
  place: Ref<HTMLElement>;
  /** Sentences to mark in the article. */
  quotes: readonly string[];
  /** Sentence that the reader asked to see; null when the reader asked for none. */
  shown: string | null;
}

/**
 * The sample article as a news site would show it. The article is always in English, whatever the
 * language of the page.
 */
export function SampleArticle({ place, quotes, shown }: Props) {
  return (
    <article class="sample" lang={SAMPLE.lang} dir="ltr" ref={place}>
      <p class="sample-section">{SAMPLE.section}</p>
      <h1>
        <Marked text={SAMPLE.title} quotes={quotes} shown={shown} />
      </h1>
      <p class="dateline">
        <time dateTime={SAMPLE.date}>{SAMPLE.dateline}</time>
      </p>
      {SAMPLE.paragraphs.map((text) => (
        <p key={text}>
          <Marked text={text} quotes={quotes} shown={shown} />
        </p>
      ))}
    </article>
  );
}
