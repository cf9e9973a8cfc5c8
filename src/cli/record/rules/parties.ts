import { EVENT_KINDS } from '../../../core/record/event-kinds.ts';
import type { Rule } from './rule.ts';

/**
 * The `people` of a ruling must be its judges. A person named in the title of the case is a party
 * and not a judge.
 */
export const partiesDidNotRule: Rule = ({ record }) =>
  record.events.flatMap(({ id, kind, people, case: courtCase }) => {
    if (!EVENT_KINDS[kind].isRuling || courtCase === null) return [];
    const party = people.find((person) => isNamedIn(courtCase, person));
    const message = `people: names ${party}, a party of the case; leave the court's own people`;
    return party ? [{ id, message }] : [];
  });

/** True when a person's last name is among the parties of a case, such as "Doe v. Roe, No. 1". */
function isNamedIn(courtCase: string, person: string): boolean {
  const parties = courtCase.split(/, No\.|\(/)[0]?.split(/[^\p{L}'’-]+/u) ?? [];
  return parties.includes(person.split(' ').at(-1) ?? person);
}
