import type { ThenAndNow } from '../core/answers/then-and-now.ts';
import { dateWords } from '../core/wording/dates.ts';
import { stateWord } from '../core/wording/legal-terms.ts';
import { stripOf } from './course.ts';
import { fillOf } from './looks.tsx';
import { useWords } from './use-words.ts';

interface Props {
  row: ThenAndNow;
  published: string | null;
  today: string;
}

/**
 * Timeline strip: how the states of the rules followed each other, with one line for each rule and
 * a mark at the article's day. The sentences of the finding say the same in words.
 */
export function CourseStrip({ row, published, today }: Props) {
  const words = useWords();
  const strip = stripOf(row, published, today);
  if (!strip) return null;
  const label = words.say('course', {
    from: dateWords(words, strip.begins),
    until: dateWords(words, today),
  });
  return (
    <figure class="course" role="img" aria-label={label}>
      {strip.article !== null && (
        <div class="article-label" style={atShare(strip.article)}>
          {words.say('this_article')}
        </div>
      )}
      <div class="course-lines">
        {strip.lines.map(({ measure, stretches }) => (
          <div class="course-line" key={measure}>
            {stretches.map(({ state, from, until }) => (
              <span
                key={`${state} ${from}`}
                class={`stretch fill-${fillOf(state)} state-${state}`}
                title={`${measure}: ${stateWord(words, state)}`}
                style={{
                  insetInlineStart: `${from * 100}%`,
                  inlineSize: `${(until - from) * 100}%`,
                }}
              />
            ))}
          </div>
        ))}
        {strip.article !== null && <span class="article-mark" style={atShare(strip.article)} />}
      </div>
      <div class="course-ends">
        <span>{strip.begins.slice(0, 4)}</span>
        <span>{today.slice(0, 4)}</span>
      </div>
    </figure>
  );
}

/**
 * Returns the style that positions an element at a fraction of the strip's width. Also shifts the
 * element back by this fraction of its own width, so that it never extends beyond either end.
 */
function atShare(share: number) {
  return { marginInlineStart: `${share * 100}%`, '--pull': `${share * -100}%` };
}
