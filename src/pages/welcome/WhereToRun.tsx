import { RunModeChoice } from '../../components/RunModeChoice.tsx';
import { useWords } from '../../components/use-words.ts';
import type { RunMode } from '../../core/settings/run-mode.ts';
import type { SiteState } from '../../core/settings/site-state.ts';

interface Props {
  mode: RunMode;
  sites: SiteState;
  /** A sentence that says whether the last choice took effect; '' before the first choice. */
  outcome: string;
  onChoose: (mode: RunMode) => void;
}

/**
 * Controls with which the reader chooses where the extension runs. The outcome of the last choice
 * is shown below them.
 */
export function WhereToRun({ outcome, ...choice }: Props) {
  const words = useWords();
  return (
    <section aria-labelledby="where">
      <h2 id="where">{words.say('welcome_where')}</h2>
      <RunModeChoice labelledBy="where" {...choice} />
      <p class="announcement" role="status">
        {outcome}
      </p>
      <p class="fine">{words.say('popup_privacy')}</p>
    </section>
  );
}
