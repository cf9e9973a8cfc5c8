import { useWords } from '../../components/use-words.ts';
import type { PinnedKey } from '../../core/release/keys.ts';

/**
 * The `dd` elements of a `dl`, one for each key. Each says what the key may sign, and shows the
 * key's fingerprint in groups of four characters.
 */
export function Fingerprints({ keys }: { keys: readonly PinnedKey[] }) {
  const words = useWords();
  return keys.map(({ id, role }) => (
    <dd key={id}>
      {words.pieces(`options_key_${role}`, {
        id: <code>{id.replace(/(.{4})(?=.)/g, '$1 ')}</code>,
      })}
    </dd>
  ));
}
