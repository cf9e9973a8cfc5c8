import { Doubts } from '../../components/Doubts.tsx';
import { From } from '../../components/From.tsx';
import { NoPlace } from '../../components/NoPlace.tsx';
import { PlaceName } from '../../components/PlaceName.tsx';
import { StateBadge } from '../../components/StateBadge.tsx';
import { TheirText } from '../../components/TheirText.tsx';
import { ThenNow } from '../../components/ThenNow.tsx';
import { useWords } from '../../components/use-words.ts';
import { VerdictWord } from '../../components/VerdictWord.tsx';
import type { Annotation } from '../../core/answers/annotation.ts';
import type { Finding } from '../../core/answers/findings.ts';
import { isForEveryone } from '../../core/record/scopes.ts';
import { dateWords } from '../../core/wording/dates.ts';
import { doubtWords } from '../../core/wording/doubts.ts';
import { scopeName } from '../../core/wording/legal-terms.ts';
import { verdict } from '../../core/wording/verdict.ts';

interface Props {
  annotation: Annotation;
  /** Reach of the dismissal that hides the sidebar; null when the sidebar is not hidden. */
  hidden: 'site' | 'everywhere' | null;
  onOpenSidebar: () => void;
  onShowAgain: () => void;
}

/** Number of findings that are shown unfolded; the others are folded. */
const OPEN_FINDINGS = 3;

/**
 * Summary of the sidebar: the first verdict with the law then and now, a button to open the
 * sidebar, and the state of each other finding.
 */
export function PopupAbout({ annotation, hidden, onOpenSidebar, onShowAgain }: Props) {
  const words = useWords();
  const [first, ...others] = annotation.findings;
  const [shown, folded] = [others.slice(0, OPEN_FINDINGS - 1), others.slice(OPEN_FINDINGS - 1)];
  return (
    <section class="popup-about" aria-label={words.say('popup_about')}>
      <h2 class="visually-hidden" tabIndex={-1}>
        {words.say('popup_about')}
      </h2>
      {first ? (
        <Brief finding={first} annotation={annotation} />
      ) : (
        <NoPlace apps={annotation.apps} />
      )}
      {hidden && (
        <p class="hidden-here">
          {words.say(hidden === 'site' ? 'popup_hidden_here' : 'popup_hidden_everywhere')}{' '}
          <button type="button" class="link-button" onClick={onShowAgain}>
            {words.say('popup_show_again')}
          </button>
        </p>
      )}
      <button type="button" class="choice main-choice" onClick={onOpenSidebar}>
        {words.say('popup_open_sidebar')}
      </button>
      <Others findings={shown} />
      {folded.length > 0 && (
        <details class="more">
          <summary>{words.say('more_places', { count: folded.length })}</summary>
          <Others findings={folded} />
        </details>
      )}
    </section>
  );
}

/** A verdict with its doubts, and the law then and now. */
function Brief({ finding, annotation }: { finding: Finding; annotation: Annotation }) {
  const words = useWords();
  const { main } = finding;
  return (
    <article class="brief">
      <h3>
        <Name finding={finding} />
      </h3>
      <VerdictWord answer={finding.answer} status={main.now} />
      <p class="verdict">{verdict(words, finding)}</p>
      <Doubts doubts={doubtWords(words, main.now)} />
      <Added finding={finding} />
      {main.now.state !== 'no-record' && (
        <ThenNow
          row={main}
          published={annotation.published?.date ?? null}
          today={annotation.today}
        />
      )}
    </article>
  );
}

/** Findings as states, each with its doubts. Only the sidebar shows the record's own notes. */
function Others({ findings }: { findings: readonly Finding[] }) {
  const words = useWords();
  if (findings.length === 0) return null;
  return (
    <ul class="others">
      {findings.map((finding) => (
        <li key={`${finding.app.id} ${finding.jurisdiction.code} ${finding.answer.measure?.id}`}>
          <h3>
            <Name finding={finding} />
          </h3>
          <VerdictWord answer={finding.answer} status={finding.main.now} />
          <StateBadge status={finding.main.now} day={finding.today} />
          <Doubts doubts={doubtWords(words, finding.main.now).filter(({ isNote }) => !isNote)} />
          <Added finding={finding} />
        </li>
      ))}
    </ul>
  );
}

function Name({ finding: { apps, jurisdiction, main } }: { finding: Finding }) {
  const words = useWords();
  return (
    <>
      {apps.map(({ name }) => name).join(', ')} · <PlaceName place={jurisdiction} />
      {!isForEveryone(main.scope) && ` · ${scopeName(words, main.scope)}`}
    </>
  );
}

/** Events that newsrooms' records add to a finding. */
function Added({ finding: { main } }: { finding: Finding }) {
  const words = useWords();
  return (
    <>
      {main.added?.map(({ from, event }) => (
        <p key={`${from} ${event.id}`} class="fine">
          <TheirText>{event.title}</TheirText>, {dateWords(words, event.date)}
          <From entry={{ from }} />
        </p>
      ))}
    </>
  );
}
