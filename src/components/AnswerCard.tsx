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
 * Card with the answer to one claim. The heading contains the verdict and the subject, because
 * users of screen readers may read only headings.
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
