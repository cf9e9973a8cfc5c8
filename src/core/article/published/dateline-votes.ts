import { plainText } from '../../dates/plain-text.ts';
import type { WrittenDate } from '../../dates/written-date.ts';
import { writtenDates } from '../../dates/written-dates.ts';
import type { Article, DateClue } from '../article.ts';
import { bothReadings, type DatedVote, MAX_STATEMENT } from './dated-vote.ts';
import { isBareDate, isDateline, labelOf } from './dateline-form.ts';

/** Classes of elements that show the current day or the day of the printed issue. */
const TODAY = /today|current-?(da|ti)|clock|weather|(head|top)-?date|issue-?date/i;
/** Classes of elements that say when a picture was taken. */
const PICTURE = /(?<![a-z])(pic|picture|image|img|photo|foto|caption|figure)(?![a-z]*time)/i;
/** Classes of elements that contain a dateline. */
const DATELINE = /dat[eu]|time|publi|post|byline|meta|stamp|fecha|info|created|author/i;
/**
 * Classes of elements that contain the day of the last change. Elements whose classes also match
 * `NOT_UPDATED` don't count.
 */
const UPDATED = /modif|updat/i;
const NOT_UPDATED = /publi|entry-date|post/i;
/**
 * Matches the class `updated`. In hAtom, a format for blogs, it marks the date of the last change.
 * But website themes also give it to the only date that they show.
 */
const HATOM_UPDATED = /(?<![\w-])updated(?![\w-])/g;

/**
 * Names (class, id and tag) of boxes, such as sidebars, whose dates belong to other articles or to
 * comments, or are the current day.
 */
const FOREIGN_BOX =
  / form |related|recomm|comment|newsletter|subscri|sponsor|promo|popular|trending|most|cookie|consent|side-?bar|nav|menu|advert|modal|popup|overlay|more|also|next|search|dialog|site-?(head|foot)/i;
/**
 * Names of boxes that contain the article's own date. Such a box is read even if its name also
 * matches `FOREIGN_BOX`, as `date-comments` does.
 */
const DATE_BOX = /dat[eu]|meta|time|publi/i;
/**
 * Classes that show that a date above the headline is the article's own. A date above the headline
 * without such a class is often the current day.
 */
const OF_ARTICLE = /publi|post|entry|article/i;

/** A vote from a visible line or a `time` element. */
type DatelineVote = DatedVote & {
  at: number;
  /**
   * True when a class, a label or the kind of element shows that the line is a dateline. Always
   * false for a date that can be read in two ways.
   */
  marked: boolean;
  /** True when a label says that the date is the day of the last change. */
  updated: boolean;
};

/**
 * Reads the dates that the page shows to people: those in visible lines and in `time` elements.
 */
export function datelineVotes({ dateClues, lang }: Article): DatedVote[] {
  const votes = dateClues.flatMap((clue) =>
    (clue.from === 'text' || clue.from === 'time') && !isForeign(clue)
      ? votesOfLine(clue, lang)
      : [],
  );
  return alone(scattered(withoutUpdates(votes))).map(({ marked, updated, ...vote }) => vote);
}

/**
 * Leaves out datelines that show the day of the last change, and the `time` elements in these
 * datelines.
 */
function withoutUpdates(votes: DatelineVote[]): DatelineVote[] {
  const lineOf = ({ at, day }: DatelineVote) => `${at} ${day}`;
  const updated = new Set(votes.filter((vote) => vote.updated).map(lineOf));
  return votes.filter(
    (vote) => !vote.updated && !(vote.family === 'element' && updated.has(lineOf(vote))),
  );
}

/**
 * Maximum trust in a dateline far from the headline, if such datelines show different days. They
 * then probably belong to a list of articles.
 */
const IN_A_LIST = 0.3;

function scattered(votes: DatelineVote[]): DatelineVote[] {
  const isFar = ({ at }: DatelineVote) => !isNear(at);
  if (new Set(votes.filter(isFar).map(({ day }) => day)).size < 2) return votes;
  return votes.map((vote) =>
    isFar(vote) ? { ...vote, weight: Math.min(vote.weight, IN_A_LIST) } : vote,
  );
}

/**
 * Minimum trust in a `marked` dateline if the page shows no other day and has at most `MOST_LINES`
 * datelines.
 */
const ALONE = 0.5;
/**
 * Maximum number of lines with a date on an article's page. If there are more and all show the
 * same day, the page is probably a list of that day's articles.
 */
const MOST_LINES = 3;

function alone(votes: DatelineVote[]): DatelineVote[] {
  const days = new Set(votes.map(({ day }) => day));
  const lines = new Set(votes.map(({ at }) => at));
  if (days.size !== 1 || lines.size > MOST_LINES) return votes;
  return votes.map((vote) =>
    vote.marked ? { ...vote, weight: Math.max(vote.weight, ALONE) } : vote,
  );
}

/** True for a date in a box, such as a sidebar, if it is probably not the article's own date. */
function isForeign({ from, name, fromHeadline: at = 99 }: DateClue): boolean {
  const [own = '', box] = name.split('<', 2);
  if (box === undefined) return false;
  if (FOREIGN_BOX.test(box) && !DATE_BOX.test(box)) return true;
  return at < 0 && from === 'text' && !OF_ARTICLE.test(own) && !/ article$/.test(box);
}

function votesOfLine({ from, name: names, value, fromHeadline: at = 99 }: DateClue, lang: string) {
  const name = names.split('<', 1)[0] as string;
  const text = plainText(value.slice(0, MAX_STATEMENT));
  const dates = writtenDates(text, lang);
  const hinted = DATELINE.test(name);
  if (
    TODAY.test(name) ||
    isPictureLine(name, text, dates) ||
    (from === 'text' && !isDateline(text, dates, hinted))
  )
    return [];
  const rest = name.replaceAll(HATOM_UPDATED, '');
  const updatedByName = UPDATED.test(rest) && !NOT_UPDATED.test(rest);
  const weight =
    weightAt(at, from, hinted) -
    (rest === name ? 0 : 0.1) -
    (hinted || from === 'time' || isBareDate(text, dates) ? 0 : belowTheFirst(at));
  return dates.flatMap((date, index): DatelineVote[] => {
    const label = labelOf(text, dates, index);
    if (updatedByName && label === null) return [];
    const updated = label === 'updated';
    const labelled = label === 'published' ? 0.2 : 0;
    const marked = hinted || label === 'published' || from === 'time';
    return bothReadings(
      date,
      weight + labelled - index * 0.05,
      from === 'time' ? 'element' : 'text',
      'dateline',
    ).map((vote) => ({ ...vote, at, marked: marked && !date.otherDay, updated }));
  });
}

function isNear(at: number): boolean {
  return at >= -3 && at <= 8;
}

function weightAt(at: number, from: DateClue['from'], hinted: boolean): number {
  const closeness = 0.05 - Math.min(Math.abs(at), 10) * 0.005;
  const stated = from === 'time' ? 0.05 : 0;
  const near = isNear(at) ? 0.5 + (hinted ? 0.1 : 0) : 0.25;
  return near - aboveHeadline(at, from) + closeness + stated;
}

/**
 * Returns how much less to trust the date of a line that is near the headline, but later than the
 * fourth passage after it. Such a line may be a caption or a quotation. `at` is 0 for the first
 * passage after the headline.
 */
function belowTheFirst(at: number): number {
  return isNear(at) && at > 3 ? 0.06 : 0;
}

/**
 * True for a picture's caption with more than three words before its first date: "Smoke over the
 * town, 24 April 2023".
 */
function isPictureLine(name: string, text: string, [first]: WrittenDate[]): boolean {
  if (!PICTURE.test(name) || !first) return false;
  return text.slice(0, first.start).split(' ').filter(Boolean).length > 3;
}

/**
 * Returns how much less to trust a date above the headline. Such a date is as often the current
 * day as the article's day.
 */
function aboveHeadline(at: number, from: DateClue['from']): number {
  return at >= 0 ? 0 : at === -1 && from === 'text' ? 0.04 : 0.1;
}
