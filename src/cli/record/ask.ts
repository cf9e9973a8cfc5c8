/** Puts one question and gives back the answer, trimmed. Throws when the input ends. */
export type Ask = (question: string) => Promise<string>;

/** Asks until an option, or the beginning of just one, is given; from the second time on with what was wrong. */
export async function choose(ask: Ask, question: string, options: readonly string[]): Promise<string> {
  for (let why = ''; ; ) {
    const answer = (await ask(`${why}${question} (${options.join(' / ')})`)).toLowerCase();
    const matches = options.filter((option) => option.startsWith(answer));
    if (options.includes(answer)) return answer;
    if (answer && matches.length === 1) return matches[0] as string;
    const several = matches.length > 0 ? `may be ${matches.join(' or ')}` : 'is none of these';
    why = answer ? `"${answer}" ${several}. ` : 'This needs an answer. ';
  }
}

/** Asks until yes or no is given. */
export async function isSo(ask: Ask, question: string): Promise<boolean> {
  return (await choose(ask, question, ['no', 'yes'])) === 'yes';
}

/** Asks until something is written. */
export function askText(ask: Ask, question: string): Promise<string> {
  return until(ask, question, (text) => text !== '', 'This needs an answer.');
}

/**
 * Asks until known ids are given, separated by commas or spaces; what has a name is listed with a number, by which it can be
 * given too. No answer is an empty list where that is allowed.
 */
export async function chooseSome(
  ask: Ask,
  question: string,
  options: readonly { id: string; name?: string }[],
  mayBeNone = false,
): Promise<string[]> {
  const list = options.flatMap(({ id, name }, index) => (name ? `  ${index + 1}  ${id}  ${name}\n` : []));
  for (let why = ''; ; ) {
    const given = (await ask(`${list.join('')}${why}${question}`)).split(/[\s,]+/).filter(Boolean);
    const found = given.map(
      (answer) =>
        options.find(({ id, name }, index) => id === answer || (name && answer === `${index + 1}`))?.id,
    );
    const unknown = given.filter((_, index) => !found[index]);
    if (unknown.length === 0 && (mayBeNone || given.length > 0)) return found.flatMap((id) => id ?? []);
    why = unknown.length > 0 ? `There is no ${unknown.join(', no ')}. ` : 'This needs an answer. ';
  }
}

/** Asks until an answer fits; from the second time on with what was wrong. */
export async function until(
  ask: Ask,
  question: string,
  fits: (answer: string) => boolean,
  why: string,
): Promise<string> {
  for (let asked = question; ; asked = `${why} ${question}`) {
    const answer = await ask(asked);
    if (fits(answer)) return answer;
  }
}
