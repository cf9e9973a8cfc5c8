import type { LegalRecord } from '../record/schema.ts';
import type { Answer } from './answer.ts';

/** Value of `Quote.block` for the article's title. */
const TITLE = -1;

/**
 * Sorts answers. Answers to main claims come first, in the order in which the headline names their
 * apps. All others keep their order.
 */
export function inHeadlineOrder(record: LegalRecord, answers: readonly Answer[]): Answer[] {
  const rank = (answer: Answer) =>
    answer.claim.main ? headlinePosition(record, answer) : Number.POSITIVE_INFINITY;
  const ranked = answers.map((answer) => ({ answer, main: answer.claim.main, at: rank(answer) }));
  return ranked
    .sort((a, b) => Number(b.main) - Number(a.main) || (a.at === b.at ? 0 : a.at - b.at))
    .map(({ answer }) => answer);
}

/**
 * Returns the position at which the headline first names one of the answer's apps; infinite when
 * it names none.
 */
function headlinePosition({ apps }: LegalRecord, { apps: ids, claim }: Answer): number {
  const title = claim.mentions.find(({ block }) => block === TITLE)?.quote.toLowerCase();
  if (title === undefined) return Number.POSITIVE_INFINITY;
  const names = apps.filter(({ id }) => ids.includes(id)).flatMap((app) => app.names);
  const positions = names.map((name) => title.indexOf(name.toLowerCase()));
  const found = positions.filter((position) => position >= 0);
  return Math.min(...found, Number.POSITIVE_INFINITY);
}
