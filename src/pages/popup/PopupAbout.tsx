import { NoPlace } from '../../components/NoPlace.tsx';
import { useWords } from '../../components/use-words.ts';
import type { Annotation } from '../../core/answers/annotation.ts';
import { PopupAnswer } from './PopupAnswer.tsx';

interface Props {
  annotation: Annotation;
  /**
   * Present when the extension found no restriction in the page, but the reader said that the page
   * is about one.
   */
  byReaderOnly?: true;
  /** Present when the sidebar can't be shown in the page. */
  keptOut?: true;
  onOpenSidebar: () => void;
}

/** Maximum number of answers that the popup shows. */
const MOST_ANSWERS = 3;

/** The first answers, the number of further answers, and a button that opens the sidebar. */
export function PopupAbout({ annotation, byReaderOnly, keptOut, onOpenSidebar }: Props) {
  const words = useWords();
  const { findings, apps } = annotation;
  const further = findings.length - MOST_ANSWERS;
  return (
    <section class="popup-about" aria-label={words.say('popup_about')}>
      <h2 class="visually-hidden" tabIndex={-1}>
        {words.say('popup_about')}
      </h2>
      {byReaderOnly && <p class="fine">{words.say('popup_anyway_found')}</p>}
      {findings.length === 0 && <NoPlace apps={apps} />}
      <ul class="popup-answers">
        {findings.slice(0, MOST_ANSWERS).map((finding) => (
          <PopupAnswer key={keyOf(finding.answer)} finding={finding} />
        ))}
      </ul>
      {further > 0 && <p class="fine">{words.say('tab_more', { count: further })}</p>}
      {keptOut ? (
        <p>{words.say('popup_kept_out')}</p>
      ) : (
        <button type="button" class="choice main-choice" onClick={onOpenSidebar}>
          {words.say('popup_open_sidebar')}
        </button>
      )}
    </section>
  );
}

function keyOf({ apps, place, scope, measure }: Annotation['answers'][number]): string {
  return [...apps, place, scope, measure?.id].join(' ');
}
