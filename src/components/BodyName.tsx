import { bodyName } from '../core/wording/bodies.ts';
import { useWords } from './use-words.ts';

/** Name of a body, marked with its language if it is not from the reader's catalog. */
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
