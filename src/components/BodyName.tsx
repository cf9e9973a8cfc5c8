import { bodyName, type BodyName as Name } from '../core/wording/bodies.ts';
import { useWords } from './use-words.ts';

/** Name of the institution that a rule is limited to, such as a ministry. */
export function BodyName({ body }: { body: string }) {
  return <NamedBody {...bodyName(useWords(), body)} />;
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
