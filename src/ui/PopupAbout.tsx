import type { Annotation } from '../core/annotation.ts';
import { dateWords } from '../core/wording/dates.ts';
import { doubtWords } from '../core/wording/doubts.ts';
import { type Finding, findingsOf } from '../core/wording/findings.ts';
import { verdict } from '../core/wording/verdict.ts';
import { From } from './From.tsx';
import { StateIcon } from './StateIcon.tsx';
import { ThenNow } from './ThenNow.tsx';
import { PANEL, POPUP, STATUS } from './words.ts';

interface Props {
  annotation: Annotation;
  /** Where the reader hid the sidebar, null when it shows. */
  hidden: 'site' | 'everywhere' | null;
  onOpenSidebar: () => void;
  onShowAgain: () => void;
}

/** The sidebar in short: each verdict with its then and now, and the way to the sidebar. */
export function PopupAbout({ annotation, hidden, onOpenSidebar, onShowAgain }: Props) {
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
    <section class="popup-about" aria-label={POPUP.about}>
      <h2 class="visually-hidden">{POPUP.about}</h2>
      {findings.length === 0 && (
        <p class="verdict">{PANEL.noPlace(annotation.apps.map(({ name }) => name).join(', '))}</p>
      )}
      {findings.slice(0, 2).map((finding, index) => brief(finding, index === 0))}
      {findings.length > 2 && (
        <details class="more">
          <summary>
            {STATUS.morePlaces} ({findings.length - 2})
          </summary>
          {findings.slice(2).map((finding) => brief(finding, false))}
        </details>
      )}
      {hidden && (
        <p class="hidden-here">
          {hidden === 'site' ? POPUP.hiddenHere : POPUP.hiddenEverywhere}{' '}
          <button type="button" class="link-button" onClick={onShowAgain}>
            {POPUP.showAgain}
          </button>
        </p>
      )}
      <button type="button" class="choice main-choice" onClick={onOpenSidebar}>
        {POPUP.openSidebar}
      </button>
    </section>
  );
}

/** A verdict with its doubts; the first one with its then and now. */
function Brief({ finding, annotation, first }: { finding: Finding; annotation: Annotation; first: boolean }) {
  const { main, app, jurisdiction } = finding;
  return (
    <article class="brief">
      <h3>
        <StateIcon state={main.now.state} /> {app.name} · {jurisdiction.name}
      </h3>
      <p class="verdict">{verdict(finding)}</p>
      {doubtWords(main.now).map((doubt) => (
        <p key={doubt} class="doubt">
          {doubt}
        </p>
      ))}
      {main.added?.map(({ from, event }) => (
        <p key={`${from} ${event.id}`} class="fine">
          {event.title}, {dateWords(event.date)}
          <From entry={{ from }} />
        </p>
      ))}
      {first && main.now.state !== 'no-record' && (
        <ThenNow row={main} published={annotation.published?.date ?? null} today={annotation.today} />
      )}
    </article>
  );
}
