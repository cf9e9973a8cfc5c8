import type { Finding } from '../answers/findings.ts';
import { shownRule } from '../answers/lead.ts';
import { isAdvice } from '../law/binding.ts';
import type { Measure } from '../record/schema.ts';
import { isForEveryone, type Scope } from '../record/scopes.ts';
import { isAwaited } from '../record/states.ts';
import { reachWords } from './bodies.ts';
import { ageLimitWords, keyed } from './legal-terms.ts';
import { inRow } from './lists.ts';
import type { PlainKey } from './messages.ts';
import { placeShort } from './places.ts';
import { withoutArticle } from './without-article.ts';
import { capitalised, type Words } from './words.ts';

/** Maximum number of visible characters in a line of the sidebar's collapsed tab. */
export const TAB_WIDTH = 24;

/**
 * Returns the lines of the sidebar's tab: "WeChat ban: over", "US · +1 more". Returns an empty
 * list if there is no answer, or if the first answer is about a rule from an added record.
 */
export function tabLines(words: Words, findings: readonly Finding[]): string[] {
  const [first] = findings;
  // The page may be able to read the tab, and must not learn which records the reader has added.
  if (!first || first.answer.measure?.from !== undefined) return [];
  for (const naming of namingsOf(words, first, findings.length - 1)) {
    const fitting = layoutsOf(words, first, naming).find((lines) => lines.every(fits));
    if (fitting) return fitting;
  }
  return [];
}

/**
 * Names of the apps of the first answer, as the tab shows them. `isOne` is true if `apps` names
 * only one app. `unnamed` is the number in "+1 more". It counts all further answers, and the
 * apps of the first answer that are missing from `apps`.
 */
interface Naming {
  apps: string;
  isOne: boolean;
  unnamed: number;
}

/**
 * Returns several names for the apps, the longest first: all apps, then only the first app, then
 * the first app's name cut shorter and shorter.
 */
function namingsOf(words: Words, { apps }: Finding, further: number): Naming[] {
  const [first = '', ...others] = apps.map(({ name }) => name);
  const names = inRow(words, [first, ...others]);
  const all = { apps: names, isOne: others.length === 0, unnamed: further };
  const alone = { apps: first, isOne: true, unnamed: further + others.length };
  const letters = [...first].slice(0, TAB_WIDTH);
  const cut = letters.map((_, index) =>
    letters
      .slice(0, letters.length - index)
      .join('')
      .trim(),
  );
  return [all, alone, ...cut.map((start) => ({ ...alone, apps: `${start}…` }))];
}

/**
 * Returns several versions of the tab's lines, the one with the most text first. The first version
 * may have the lines "TikTok ban: over" and "US · +1 more", and the next version "TikTok ban:
 * over" and "+1 more".
 */
function layoutsOf(words: Words, finding: Finding, naming: Naming): string[][] {
  const { answer, jurisdiction } = finding;
  const { unnamed } = naming;
  const rule = shownRule(finding);
  const subject = subjectOf(words, answer.scope, rule, naming);
  const verdict = words.say(verdictKey(finding));
  const place = placeShort(words, jurisdiction);
  const more = unnamed > 0 ? words.say('tab_more', { count: unnamed }) : '';
  const few = unnamed > 0 ? `+${unnamed}` : '';
  // If a rule applies only to one institution or area, the name of that institution or area
  // (`body`) is the first line.
  if (rule?.reach !== undefined) {
    const body = shortReach(words, rule);
    const line = words.say('labelled', { label: naming.apps, text: verdict });
    return [
      [body, joined(line, place, more)],
      [body, joined(line, more)],
      [body, joined(line, few)],
    ];
  }
  const line = words.say('labelled', { label: subject, text: verdict });
  const layouts = [
    [line, joined(place, more)],
    [line, more],
    [subject, joined(verdict, place, more)],
    [subject, joined(verdict, more)],
    [subject, joined(verdict, few)],
  ];
  return layouts.map((lines) => lines.filter(Boolean));
}

/**
 * Returns the tab's name for a rule:
 * - For a rule for one group of people: "TikTok, under 16".
 * - For a rule for everyone: "TikTok ban", or only `apps` if the rule is only advice or `apps`
 *   names several apps.
 */
function subjectOf(
  words: Words,
  scope: Scope,
  measure: Measure | null,
  { apps, isOne }: Naming,
): string {
  if (!isForEveryone(scope)) {
    const age = measure ? ageLimitWords(words, measure) : '';
    return words.say('tab_limited', { app: apps, who: age || words.say(`tab_${keyed(scope)}`) });
  }
  return isOne && measure?.binding !== false ? words.say('tab_public', { app: apps }) : apps;
}

/** Returns the name of a rule's institution without a leading "the", cut to the width of a line. */
function shortReach(words: Words, measure: Measure): string {
  const name = capitalised(withoutArticle(reachWords(words, measure)));
  if (fits(name)) return name;
  return `${signsOf(name)
    .slice(0, TAB_WIDTH - 1)
    .join('')
    .trim()}…`;
}

function verdictKey({ answer, lead, main: { now } }: Finding): PlainKey {
  if (now.state === 'no-record') return answer.measure ? 'tab_no_rule' : 'tab_unknown';
  if (lead.verdict === 'unrecorded') return 'tab_unrecorded';
  if (isAdvice(now)) return 'tab_advice';
  if (isAwaited(now.state) && lead.caveat?.kind === 'unconfirmed') return 'tab_start_unknown';
  return `tab_${keyed(lead.verdict)}`;
}

function joined(...parts: string[]): string {
  return parts.filter(Boolean).join(' · ');
}

function fits(line: string): boolean {
  return line.length <= TAB_WIDTH || visibleLength(line) <= TAB_WIDTH;
}

/**
 * Returns the number of visible characters in a line. Marks for the direction of text are not
 * counted.
 */
export function visibleLength(line: string): number {
  return signsOf(line.replace(/[\u200e\u200f\u2066-\u2069]/g, '')).length;
}

/**
 * Matches a text of common punctuation and letters of common writing systems, without combining
 * marks. The `length` of such a text equals the number of its visible characters.
 */
const SIMPLE = new RegExp(
  [
    '^[ -\u02ff\u0400-\u0482\u0621-\u063a\u0641-\u064a\u2010-\u2027',
    '\u3001-\u3029\u3041-\u3096\u30a0-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]*$',
  ].join(''),
);

/**
 * Splits texts into visible characters. It is created when first needed, because creating it is
 * slow.
 */
let segmenter: Intl.Segmenter | undefined;

/**
 * Splits a text into characters as a reader sees them: a letter and its combining marks are one.
 * Keeps spaces and invisible marks.
 */
function signsOf(text: string): string[] {
  if (SIMPLE.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter();
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
