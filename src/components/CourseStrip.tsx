import type { ThenAndNow } from '../core/answers/then-and-now.ts';
import type { Measure } from '../core/record/schema.ts';
import { courseNames, courseWords } from '../core/wording/course.ts';
import { dateWords } from '../core/wording/dates.ts';
import { axisOf, looksIn, type Strip, shownCourses, stripOf } from './course.ts';
import type { Look } from './looks.tsx';
import { periodWord } from './periods.ts';
import { Swatch } from './Swatch.tsx';
import { saidLooks } from './said-looks.ts';
import { useWords } from './use-words.ts';

interface Props {
  row: ThenAndNow;
  /** The rule that the article is about; null when the record has none. */
  own: Measure | null;
  published: string | null;
  today: string;
}

/**
 * Timeline of the rules' states: a line for each rule, a mark at the article's day, and a legend.
 * Screen readers get it as text.
 */
export function CourseStrip({ row, own, published, today }: Props) {
  const words = useWords();
  const courses = shownCourses(row, own);
  const strip = stripOf(courses, published, today);
  if (!strip) return null;
  const said: readonly Look[] = saidLooks(row, published, today);
  const key = looksIn(strip).filter(({ look }) => !said.includes(look));
  const label = words.say('course', {
    from: dateWords(words, strip.begins),
    until: dateWords(words, today),
    steps: courseWords(words, courses),
  });
  // The style sheet puts the label and the mark of the article at the fraction `--at` of the strip.
  return (
    <figure class="course" role="img" aria-label={label} style={{ '--at': strip.article }}>
      {strip.article !== null && <div class="article-label">{words.say('this_article')}</div>}
      <Lines strip={strip} names={courseNames(words, courses)} />
      <div class="course-ends">
        {axisOf(strip.begins, today).map((date) => (
          <span key={date}>{dateWords(words, date)}</span>
        ))}
      </div>
      {key.length > 0 && (
        <div class="course-key">
          {key.map(({ look, state }) => (
            <span key={look}>
              <Swatch look={look} /> {periodWord(words, { state, look })}
            </span>
          ))}
        </div>
      )}
    </figure>
  );
}

interface LinesProps {
  strip: Strip;
  /** Name of each rule, in the order of the lines. */
  names: readonly string[];
}

function Lines({ strip: { lines, article }, names }: LinesProps) {
  const words = useWords();
  return (
    <div class="course-lines">
      {lines.map((stretches, index) => (
        <div key={names[index]}>
          {lines.length > 1 && <div>{names[index]}</div>}
          <div class="course-line">
            {stretches.map(({ state, look, from, until }) => (
              <span
                key={from}
                class={`stretch state-${look}`}
                title={words.say('labelled', {
                  label: names[index] as string,
                  text: periodWord(words, { state, look }),
                })}
                style={{
                  insetInlineStart: `${from * 100}%`,
                  inlineSize: `${(until - from) * 100}%`,
                }}
              />
            ))}
            {article !== null && <span class="article-mark" />}
          </div>
        </div>
      ))}
    </div>
  );
}
