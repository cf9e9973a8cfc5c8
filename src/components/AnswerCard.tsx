import { useId } from 'preact/hooks';
import type { Annotation } from '../core/answers/annotation.ts';
import type { Finding } from '../core/answers/findings.ts';
import { AnswerDetails } from './AnswerDetails.tsx';
import type { FindingContext } from './FindingActs.tsx';
import { Subject } from './Subject.tsx';
import { VerdictWord } from './VerdictWord.tsx';

interface Props {
  finding: Finding;
  annotation: Annotation;
  context: FindingContext;
  /** True for the topmost card, whose heading receives focus when the panel opens. */
  isFirst: boolean;
}

/**
 * Card with the answer to one claim of the article. Its heading contains both the verdict and the
 * subject, so that screen reader users who jump from heading to heading hear the complete answers.
 */
export function AnswerCard({ finding, annotation, context, isFirst }: Props) {
  const id = useId();
  return (
    <section class="finding" aria-labelledby={id}>
      <h3 class="answer-heading" id={id} {...(isFirst ? { tabIndex: -1 } : {})}>
        <VerdictWord finding={finding} />
        <span class="visually-hidden">: </span>
        <Subject finding={finding} />
      </h3>
      <AnswerDetails finding={finding} annotation={annotation} context={context} />
    </section>
  );
}
