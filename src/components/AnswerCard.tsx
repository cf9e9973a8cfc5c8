import { useId } from 'preact/hooks';
import type { Annotation } from '../core/answers/annotation.ts';
import type { Finding } from '../core/answers/findings.ts';
import { subjectWords } from '../core/wording/short-lines.ts';
import { AnswerDetails } from './AnswerDetails.tsx';
import type { FindingContext } from './FindingActs.tsx';
import { useWords } from './use-words.ts';
import { VerdictWord } from './VerdictWord.tsx';

interface Props {
  finding: Finding;
  annotation: Annotation;
  context: FindingContext;
  /** True for the first card, whose heading takes the focus when the panel opens. */
  isFirst: boolean;
}

/**
 * An answer to a claim of the article. Its heading contains both verdict and subject, so that a
 * screen reader's user who jumps from heading to heading hears the answers.
 */
export function AnswerCard({ finding, annotation, context, isFirst }: Props) {
  const words = useWords();
  const id = useId();
  return (
    <section class="finding" aria-labelledby={id}>
      <h3 class="answer-heading" id={id} {...(isFirst ? { tabIndex: -1 } : {})}>
        <VerdictWord finding={finding} />
        <span class="visually-hidden">: </span>
        <span class="subject">{subjectWords(words, finding)}</span>
      </h3>
      <AnswerDetails finding={finding} annotation={annotation} context={context} />
    </section>
  );
}
