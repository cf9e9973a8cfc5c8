import { bodyName, type BodyName as Name } from '../core/wording/bodies.ts';
import { useWords } from './use-words.ts';

/** Name of a body to which a rule is limited. */
export function BodyName({ body }: { body: string }) {
  return <NamedBody {...bodyName(useWords(), body)} />;
}

/** A body's name, marked with its language if that is not the reader's. */
export function NamedBody({ name, language }: Name) {
  if (!language) return name;
  return (
    <span lang={language} dir="ltr">
      {name}
    </span>
  );
}
