import { SCOPES, type Scope } from '../../record/scopes.ts';
import { type Hit, hitsOf, overlap } from './hit.ts';

/**
 * Returns the sentences without words for suppliers of public bodies if these words mean
 * providers of internet access. Some languages have one word for both: Spanish "proveedores". In
 * an article with such words, but no other word for contracts, they mean providers.
 */
export function withoutAccessProviders<Sentence extends { hits: readonly Hit[] }>(
  sentences: Sentence[],
): Sentence[] {
  const contracts = sentences.map(({ hits }) => hits.filter(isOnContracts));
  const providers = contracts.map((ofSentence, index) => {
    const carriers = hitsOf(sentences[index]?.hits ?? [], 'carrier');
    return ofSentence.filter((hit) => carriers.some((carrier) => overlap(carrier, hit)));
  });
  const lengthOf = (lists: readonly Hit[][]) => lists.reduce((sum, { length }) => sum + length, 0);
  const count = lengthOf(providers);
  if (count === 0 || count < lengthOf(contracts)) return sentences;
  return sentences.map((sentence) => ({
    ...sentence,
    hits: sentence.hits.filter((hit) => !isOnContracts(hit)),
  }));
}

function isOnContracts({ kind, meaning }: Hit): boolean {
  return kind === 'scope' && SCOPES[meaning as Scope].actsOn === 'contracts';
}
