import type { Annotation } from '../core/answers/annotation.ts';
import type { Finding } from '../core/answers/findings.ts';
import { bodiesLine } from '../core/wording/parts.ts';
import { otherRuleLine, verdict } from '../core/wording/verdict.ts';
import { markWords } from '../core/wording/verdict-words.ts';
import { capitalised } from '../core/wording/words.ts';
import { Additions } from './Additions.tsx';
import { CourseStrip } from './CourseStrip.tsx';
import type { FindingContext } from './FindingActs.tsx';
import { RulesForOthers } from './RulesForOthers.tsx';
import { ThenNow } from './ThenNow.tsx';
import { useWords } from './use-words.ts';
import { Why } from './Why.tsx';

interface Props {
  finding: Finding;
  annotation: Annotation;
  context: FindingContext;
}

/**
 * Content of an answer below its heading: the verdict as a sentence, remarks, the law on the
 * article's day and today, the timeline strip, the deciding source, and the reasons.
 */
export function AnswerDetails({ finding, annotation, context }: Props) {
  const words = useWords();
  const { answer, main, lead } = finding;
  const published = annotation.published?.date ?? null;
  const isUnrecorded = lead.verdict === 'unrecorded';
  const marks = markWords(words, finding);
  const bodies = main.now.state === 'no-record' ? '' : bodiesLine(words, main.now);
  const lines = [otherRuleLine(words, finding), bodies].filter(Boolean).map(withWholeDates);
  return (
    <>
      {isUnrecorded && <p class="doubt">{words.say('doubt_unrecorded')}</p>}
      <p class="verdict">{withWholeDates(verdict(words, finding))}</p>
      {marks.length > 0 && <p class="marks">{capitalised(marks.join(' · '))}</p>}
      {lines.map((line) => (
        <p class="present" key={line}>
          {line}
        </p>
      ))}
      <RulesForOthers finding={finding} />
      {!isUnrecorded && <ThenNow row={main} published={published} today={annotation.today} />}
      <CourseStrip row={main} own={answer.measure} published={published} today={annotation.today} />
      <Additions items={main.added} />
      <Why finding={finding} context={context} />
    </>
  );
}

/** Joins the parts of a date, such as "9 de junio de 2021", with no-break spaces. */
function withWholeDates(sentence: string): string {
  return sentence.replace(/\b\d\d?\.? (\D{3,20} (?=\d{4}))?/g, (start) =>
    start.replaceAll(' ', '\u00a0'),
  );
}
