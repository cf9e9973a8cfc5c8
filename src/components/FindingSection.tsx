import type { Annotation } from '../core/answers/annotation.ts';
import type { Finding } from '../core/answers/findings.ts';
import { scopeMeaning, scopeName } from '../core/wording/legal-terms.ts';
import { presentLine, verdict } from '../core/wording/verdict.ts';
import { AccessNotes } from './AccessNotes.tsx';
import { Additions } from './Additions.tsx';
import { CourseStrip } from './CourseStrip.tsx';
import { Deciding } from './Deciding.tsx';
import { OtherRules } from './OtherRules.tsx';
import { PlaceName } from './PlaceName.tsx';
import { Term } from './Term.tsx';
import { ThenNow } from './ThenNow.tsx';
import { useWords } from './use-words.ts';
import { VerdictWord } from './VerdictWord.tsx';

interface Props {
  finding: Finding;
  annotation: Annotation;
  /** True for the first finding, which gets the largest type. */
  lead: boolean;
}

/**
 * Answer to a claim of the article: the verdict, a picture of the course, the states then and now,
 * the deciding event, and the rules of other scopes.
 */
export function FindingSection({ finding, annotation, lead }: Props) {
  const words = useWords();
  const { main, apps, jurisdiction } = finding;
  const published = annotation.published?.date ?? null;
  const present = presentLine(words, finding);
  return (
    <section class={lead ? 'finding lead' : 'finding'}>
      <div class="eyebrow">
        <h3>
          {apps.map(({ name }) => name).join(', ')} · <PlaceName place={jurisdiction} />
        </h3>
        <Term meaning={scopeMeaning(words, main.scope)}>{scopeName(words, main.scope)}</Term>
      </div>
      <VerdictWord answer={finding.answer} status={main.now} />
      <p class="verdict">{verdict(words, finding)}</p>
      {present && <p>{present}</p>}
      {main.now.state !== 'no-record' && (
        <>
          <CourseStrip row={main} published={published} today={annotation.today} />
          <ThenNow row={main} published={published} today={annotation.today} />
          <Deciding status={main.now} next={main.next} />
        </>
      )}
      <Additions items={main.added} />
      <AccessNotes access={main.access} />
      <OtherRules
        rows={finding.others}
        open={finding.answer.measure === null}
        today={annotation.today}
      />
    </section>
  );
}
