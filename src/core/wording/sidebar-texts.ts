import type { Finding } from '../answers/findings.ts';
import type { Status } from '../law/standing.ts';
import { tabLines } from './tab-lines.ts';
import type { Tongue } from './tongue.ts';
import type { Words } from './words.ts';

/** Content of the sidebar's collapsed tab, in one language. */
export interface TabContent {
  /** Name of the sidebar for screen readers. */
  label: string;
  lines: string[];
  /** Text for screen readers: it says what the tab shows and that the tab opens the sidebar. */
  expand: string;
  /**
   * Status that the tab's icon shows, and the day that counts as today, `YYYY-MM-DD`; null when
   * the tab shows no answer.
   */
  shown: { now: Status; today: string } | null;
}

/**
 * Returns the content of the sidebar's tab. Except for the language, the tab shows none of the
 * reader's choices, because the page may be able to read the tab.
 */
export function tabContent(words: Words, findings: readonly Finding[]): TabContent {
  const [first] = findings;
  const answer = tabLines(words, findings);
  const lines = answer.length > 0 ? answer : [words.say('extensionName')];
  return {
    label: words.say('panel_label'),
    lines,
    expand: words.say('panel_expand', { verdict: lines.join(', ') }),
    shown: first && answer.length > 0 ? { now: shownStatus(first), today: first.today } : null,
  };
}

/**
 * Returns the status that the icon shows: the rule's status today. If the article tells of a change
 * that the record lacks, returns `no-record`.
 */
function shownStatus({ lead, main }: Finding): Status {
  return lead.verdict === 'unrecorded' ? { state: 'no-record' } : main.now;
}

/**
 * Texts that the sidebar shows in the page itself, besides the text of the collapsed sidebar (see
 * `TabContent`) and the content of the open panel's frame.
 */
export interface SidebarTexts {
  language: Pick<Tongue, 'tag' | 'direction'>;
  /** Name of the open panel for screen readers. */
  label: string;
  /**
   * Sentences that say that the reader has hidden the sidebar on this page only, or on the whole
   * site.
   */
  hidden: Record<'page' | 'site', string>;
  undo: string;
}

/**
 * Returns the texts of the sidebar on a page of `host`. `host` is '' for a page that is a file.
 */
export function sidebarTexts(words: Words, host: string): SidebarTexts {
  const { tag, direction } = words.language;
  return {
    language: { tag, direction },
    label: words.say('panel_label'),
    hidden: {
      page: words.say('hidden_page'),
      site: host ? words.say('hidden_site', { host }) : words.say('hidden_files'),
    },
    undo: words.say('undo'),
  };
}
