import { bodyName } from '../core/wording/bodies.ts';
import { useWords } from './use-words.ts';

/** Name of a body. A name that is not in the reader's language is marked with its language. */
export function BodyName({ body }: { body: string }) {
  const { name, language } = bodyName(useWords(), body);
  return language ? (
    <span lang={language} dir="ltr">
      {name}
    </span>
  ) : (
    name
  );
}
