import { Refusal } from './refusal.ts';

/**
 * Returns the choice with this name. If there is none, throws a Refusal that begins with `source`,
 * such as `--browser`, and lists the choices.
 */
export function choiceOf<T extends string>(source: string, name: string, choices: readonly T[]): T {
  const choice = choices.find((known) => known === name);
  if (choice === undefined)
    throw new Refusal(`${source}: "${name}" is none of ${choices.join(', ')}.`);
  return choice;
}
