import type { Measure } from '../core/record/schema.ts';
import { type BodyName as Name, reachName } from '../core/wording/bodies.ts';
import { useWords } from './use-words.ts';

/** Name of the institution that a rule is limited to, such as a ministry. */
export function ReachName({ measure }: { measure: Measure }) {
  return <NamedBody {...reachName(useWords(), measure)} />;
}

/** Name of an institution, with a `lang` attribute if the name is not in the reader's language. */
export function NamedBody({ name, language }: Name) {
  if (!language) return name;
  return (
    <span lang={language} dir="ltr">
      {name}
    </span>
  );
}
