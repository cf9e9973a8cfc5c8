import type { RequestOf } from '../../protocol/message-map.ts';
import type { OptionsState, Outcome, SectionName } from './options.ts';

/** State of the options page. */
export interface OptionsView {
  /** Options as last read; null until they have been read for the first time. */
  options: OptionsState | null;
  /** Reason why the options could not be read; null when they were read. */
  failure: string | null;
  /** Outcome of the reader's last action; null before the first. */
  outcome: Outcome | null;
  /** True while feeds are being contacted. */
  isChecking: boolean;
}

/** Change of settings that the page can ask the background script for. */
export type SettingsChange = RequestOf<'change-settings'>;

/** Everything that can happen on the options page. */
export type OptionsAction =
  | { kind: 'options-read'; options: OptionsState }
  | { kind: 'reading-failed'; reason: string }
  /**
   * The reader has chosen a setting. The page shows the choice at once, before it is stored. If
   * the reader then chooses another setting, the first choice is kept, too.
   */
  | { kind: 'settings-chosen'; change: SettingsChange }
  | { kind: 'act-began'; section: SectionName; text: string }
  | { kind: 'act-ended'; outcome: Outcome }
  | { kind: 'check-began' }
  | { kind: 'check-ended' };

/** State of an options page that has just been opened. */
export const OPENED: OptionsView = {
  options: null,
  failure: null,
  outcome: null,
  isChecking: false,
};

/** Returns the state of the options page after an action. */
export function optionsReducer(view: OptionsView, action: OptionsAction): OptionsView {
  switch (action.kind) {
    case 'options-read':
      return { ...view, options: action.options, failure: null };
    case 'reading-failed':
      return { ...view, failure: action.reason };
    case 'settings-chosen':
      return { ...view, options: view.options && withSettings(view.options, action.change) };
    case 'act-began':
      return { ...view, outcome: { section: action.section, text: action.text } };
    case 'act-ended':
      return { ...view, outcome: action.outcome };
    case 'check-began':
      return { ...view, isChecking: true };
    case 'check-ended':
      return { ...view, isChecking: false };
    default:
      return action satisfies never;
  }
}

function withSettings({ report, ...rest }: OptionsState, change: SettingsChange): OptionsState {
  return { ...rest, report: { ...report, settings: { ...report.settings, ...change } } };
}
