import { useWords } from '../../components/use-words.ts';
import type { PinnedKey } from '../../core/release/keys.ts';

/** The fingerprint of each key in groups of four, as the publisher's own page shows it, and what the key may do; entries of a `dl`. */
export function Fingerprints({ keys }: { keys: readonly PinnedKey[] }) {
  const words = useWords();
  return keys.map(({ id, role }) => (
    <dd key={id}>
      {words.pieces(`options_key_${role}`, { id: <code>{id.replace(/(.{4})(?=.)/g, '$1 ')}</code> })}
    </dd>
  ));
}
