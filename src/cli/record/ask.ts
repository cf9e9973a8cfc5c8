/** Name of a field for which an answer can be suggested (see `suggesting`). */
export type Field = 'place' | 'date' | 'source-title' | 'source-publisher' | 'source-url';

/**
 * Asks a question and returns the trimmed answer. `field` is the field that the answer fills; it
 * is only given for fields with suggestions. Throws an Error when the input ends.
 */
export type Ask = (question: string, field?: Field) => Promise<string>;

/**
 * Asks until the answer is one of the options or the beginning of exactly one option. Says what
 * was wrong before it asks again.
 */
export async function choose<Option extends string>(
  ask: Ask,
  question: string,
  options: readonly Option[],
): Promise<Option> {
  for (let why = ''; ; ) {
    const answer = (await ask(`${why}${question} (${options.join(' / ')})`)).toLowerCase();
    const matches = options.filter((option) => option.startsWith(answer));
    const found = options.find((option) => option === answer);
    if (found !== undefined) return found;
    if (answer && matches.length === 1) return matches[0] as Option;
    const several = matches.length > 0 ? `may be ${matches.join(' or ')}` : 'is none of these';
    why = answer ? `"${answer}" ${several}. ` : 'This needs an answer. ';
  }
}

/** Asks until the answer is yes or no. */
export async function isSo(ask: Ask, question: string): Promise<boolean> {
  return (await choose(ask, question, ['no', 'yes'])) === 'yes';
}

/** Asks until the answer is not empty. */
export function askText(ask: Ask, question: string, field?: Field): Promise<string> {
  return until(ask, question, (text) => text !== '', 'This needs an answer.', field);
}

/**
 * Asks which of the options apply, and returns the chosen ids. Answers are ids or listed numbers,
 * separated by commas or spaces. If `mayBeNone` is true, the answer may be empty.
 */
export async function chooseSome(
  ask: Ask,
  question: string,
  options: readonly { id: string; name?: string }[],
  mayBeNone = false,
): Promise<string[]> {
  const list = options.flatMap(({ id, name }, index) =>
    name ? `  ${index + 1}  ${id}  ${name}\n` : [],
  );
  for (let why = ''; ; ) {
    const given = (await ask(`${list.join('')}${why}${question}`)).split(/[\s,]+/).filter(Boolean);
    const found = given.map(
      (answer) =>
        options.find(({ id, name }, index) => id === answer || (name && answer === `${index + 1}`))
          ?.id,
    );
    const unknown = given.filter((_, index) => !found[index]);
    if (unknown.length === 0 && (mayBeNone || given.length > 0))
      return found.flatMap((id) => id ?? []);
    why = unknown.length > 0 ? `There is no ${unknown.join(', no ')}. ` : 'This needs an answer. ';
  }
}

/** Asks until an answer is accepted. Says what was wrong before it asks again. */
export async function until(
  ask: Ask,
  question: string,
  fits: (answer: string) => boolean,
  why: string,
  field?: Field,
): Promise<string> {
  for (let asked = question; ; asked = `${why} ${question}`) {
    const answer = await ask(asked, field);
    if (fits(answer)) return answer;
  }
}
