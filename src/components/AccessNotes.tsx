import type { Access } from '../core/law/access.ts';
import { TheirText } from './TheirText.tsx';
import { useWords } from './use-words.ts';

/**
 * Notes on an app that is banned but works, or that fails to work although no ban is known. Each
 * note links to measurements. Renders nothing without notes.
 */
export function AccessNotes({ access }: { access: readonly Access[] }) {
  const words = useWords();
  return (
    <>
      {access.map(({ note, url }) => (
        <p key={url + note} class="doubt">
          {words.say('access_note')} <TheirText>{note}</TheirText>{' '}
          <a href={url} target="_blank" rel="noreferrer">
            {words.say('access_link')}
          </a>
        </p>
      ))}
    </>
  );
}
