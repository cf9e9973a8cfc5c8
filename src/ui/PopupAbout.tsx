import type { Annotation } from '../core/annotation.ts';
import { dateWords } from '../core/wording/dates.ts';
import { doubtWords } from '../core/wording/doubts.ts';
import { type Finding, findingsOf } from '../core/wording/findings.ts';
import { placeName } from '../core/wording/places.ts';
import { verdict } from '../core/wording/verdict.ts';
import { Doubts } from './Doubts.tsx';
import { From } from './From.tsx';
import { lookOf } from './look.ts';
import { NoPlace } from './NoPlace.tsx';
import { StateIcon } from './StateIcon.tsx';
import { TheirText } from './TheirText.tsx';
import { ThenNow } from './ThenNow.tsx';
import { useWords } from './use-words.ts';

interface Props {
  annotation: Annotation;
  /** Where the reader hid the sidebar, null when it shows. */
  hidden: 'site' | 'everywhere' | null;
  onOpenSidebar: () => void;
  onShowAgain: () => void;
}

/** The sidebar in short: each verdict with its then and now, and the way to the sidebar. */
export function PopupAbout({ annotation, hidden, onOpenSidebar, onShowAgain }: Props) {
  const words = useWords();
  const findings = findingsOf(annotation);
  const brief = (finding: Finding, first: boolean) => (
    <Brief
      key={`${finding.app.id} ${finding.jurisdiction.code}`}
      finding={finding}
      annotation={annotation}
      first={first}
    />
  );
  return (
    <section class="popup-about" aria-label={words.say('popup_about')}>
      <h2 class="visually-hidden" tabIndex={-1}>
        {words.say('popup_about')}
      </h2>
      {findings.length === 0 && <NoPlace apps={annotation.apps} />}
      {findings.slice(0, 2).map((finding, index) => brief(finding, index === 0))}
      {findings.length > 2 && (
        <details class="more">
          <summary>{words.say('more_places', { count: findings.length - 2 })}</summary>
          {findings.slice(2).map((finding) => brief(finding, false))}
        </details>
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
    </section>
  );
}

/** A verdict with its doubts; the first one with its then and now. */
function Brief({ finding, annotation, first }: { finding: Finding; annotation: Annotation; first: boolean }) {
  const words = useWords();
  const { main, app, jurisdiction } = finding;
  return (
    <article class="brief">
      <h3>
        <StateIcon look={lookOf(main.now)} /> {app.name} · {placeName(words, jurisdiction)}
      </h3>
      <p class="verdict">{verdict(words, finding)}</p>
      <Doubts doubts={doubtWords(words, main.now)} />
      {main.added?.map(({ from, event }) => (
        <p key={`${from} ${event.id}`} class="fine">
          <TheirText>{event.title}</TheirText>, {dateWords(words, event.date)}
          <From entry={{ from }} />
        </p>
      ))}
      {first && main.now.state !== 'no-record' && (
        <ThenNow row={main} published={annotation.published?.date ?? null} today={annotation.today} />
      )}
    </article>
  );
}
