import {
  type Hit,
  hitsOf,
  isSuit,
  names,
  nearest,
  tellsOfRestriction,
  wordsBetween,
} from '../reading/hit.ts';
import type { NamedRule } from '../rules/rule.ts';
import { cutOffWord } from './cut-offs.ts';
import type { Join } from './evidence.ts';
import { saysAge } from './minors.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { othersIn, type Target } from './targets.ts';

/**
 * A scoring rule for words such as "bill" in "senators present TikTok bill". Unlike "ban", such a
 * word only suggests that an app is restricted.
 */
export interface HintRule extends NamedRule {
  /**
   * True when the rule also reads a sentence with a word such as "ban", unless this sentence says
   * that something other than a watched app is restricted. False when the rule reads only
   * sentences without such a word.
   */
  besideWord: boolean;
  joins(facts: SentenceFacts, targets: readonly Target[]): Join[];
}

/**
 * Certainty that an app is restricted if it is named near officials' devices: "TikTok on
 * government phones". `lawful` is for a sentence in which an authority seems to be behind the
 * restriction (see `SentenceFacts.lawful`), and `alone` is for any other sentence.
 */
const DEVICES = { alone: 0.4, lawful: 0.65 };

/**
 * Certainty that an app is restricted if the only sign of a restriction is a word for a law or a
 * bill near the app, as in "TikTok bill".
 */
const LAW = 0.36;

/**
 * Certainty that a law on minors restricts an app if the sentence gives the minors' age, as in "a
 * law on social media for under-15s".
 */
const LAW_WITH_AGE = 0.65;

/**
 * Certainty that an app is restricted if the sentence names a law, and a word for a sale is near
 * the app: "law makes TikTok seek buyer".
 */
const SALE_BY_LAW = 0.6;

/**
 * Certainty that an app is restricted if a sentence says that the app no longer works or is back,
 * and the article says that somebody cut an app off (see `LossOfAccess`): "TikTok silent".
 */
const CUT_OFF = 0.7;

/**
 * Maximum number of words between an app and the word that suggests its restriction, and between
 * a word for a removal and a word for app stores.
 */
const REACH = 6;

/** Rules for words that only suggest that an app is restricted (see `HintRule`). */
export const HINT_RULES: readonly HintRule[] = [
  {
    name: 'law-on-minors',
    about:
      'A law keeps minors off social media: “law on social media for under-15s”. It holds for each app of the article.',
    besideWord: false,
    joins(facts, targets) {
      const by = facts.hits.find(({ kind }) => kind === 'minors');
      if (!by || !facts.onMinors || !facts.lawful) return [];
      const age = facts.hits.find(saysAge);
      if (facts.topic && !age) return [];
      const strength = age ? LAW_WITH_AGE : LAW;
      return targets.map((target) => hint('law-on-minors', facts, target, strength, age ?? by));
    },
  },
  {
    name: 'law-beside-app',
    about:
      'A law, a court’s decision or a sale by law stands beside the app: “senators present TikTok bill”.',
    besideWord: false,
    joins: (facts, targets) =>
      namedApps(facts, targets).flatMap((target) => {
        const sale = saleBeside(facts, target);
        if (sale) return [hint('law-beside-app', facts, target, SALE_BY_LAW, sale)];
        const by = lawsIn(facts.hits).find((law) => wordsBetween(target.hit, law) <= REACH);
        return by ? [hint('law-beside-app', facts, target, LAW, by)] : [];
      }),
  },
  {
    name: 'devices-beside-app',
    about: 'Officials’ devices stand beside the app: “TikTok on government phones”.',
    besideWord: true,
    joins(facts, targets) {
      const by = facts.hits.find(({ kind }) => kind === 'device');
      if (!by) return [];
      const strength = facts.lawful ? DEVICES.lawful : DEVICES.alone;
      return targets
        .filter(
          ({ hit, role }) =>
            (hit.kind === 'app' ||
              (hit.kind === 'pronoun' && facts.hits.some(tellsOfRestriction))) &&
            role === 'object' &&
            wordsBetween(hit, by) <= REACH,
        )
        .map((target) => hint('devices-beside-app', facts, target, strength * target.meant, by));
    },
  },
  {
    name: 'cut-off',
    about:
      'An app is lost, slow or back in an article on networks cut around an election, protests or exams.',
    besideWord: true,
    joins: (facts, targets) =>
      facts.loss === 'cut-off'
        ? targets.flatMap((target) => {
            const by = target.role === 'object' ? cutOffWord(target.hit, facts.hits) : undefined;
            if (!by || nearest(by, othersIn(facts, targets)) < wordsBetween(by, target.hit))
              return [];
            // In a sentence on an investigation or a fine, "ban" does not mean a cut-off.
            if (facts.topic && tellsOfRestriction(by)) return [];
            return [hint('cut-off', facts, target, CUT_OFF, by)];
          })
        : [],
  },
];

function hint(
  rule: string,
  { sentence }: SentenceFacts,
  { app }: Target,
  strength: number,
  by: Hit,
): Join {
  return { sentence, app, strength, by, rule };
}

/**
 * Returns those of `targets` that may stand for the restricted thing (role `object`) and are an
 * app's own name. Leaves out "the app", and "TikTok" in "a TikTok video".
 */
function namedApps(
  { hits, lawful, topic }: SentenceFacts,
  targets: readonly Target[],
): readonly Target[] {
  // Sentences on fines, privacy or accounts are not about a restriction of the app itself.
  if (!lawful || topic || names(hits, 'moderated')) return [];
  return targets.filter(
    ({ hit, role, medium }) => hit.kind === 'app' && role === 'object' && !medium,
  );
}

/** Returns the words for laws, legal steps and courts' decisions, but not those for lawsuits. */
function lawsIn(hits: readonly Hit[]): Hit[] {
  return hits.filter((hit) => isLaw(hit, hits) || isDecision(hit, hits));
}

function isLaw(hit: Hit, hits: readonly Hit[]): boolean {
  return (
    hit.kind === 'instrument' && !hits.some((suit) => isSuit(suit) && suit.start === hit.start)
  );
}

/**
 * Maximum number of words between a decision and a word such as "election". Within this distance,
 * the decision is assumed to be on the election and not on an app: "a court annuls the election".
 */
const ELECTION_REACH = 4;

/**
 * True for a word such as "upholds" or "blocks", if the sentence names a court. False in "a court
 * annuls the election".
 */
function isDecision(hit: Hit, hits: readonly Hit[]): boolean {
  const { kind, meaning } = hit;
  if (kind !== 'effect' || !(meaning === 'uphold' || meaning === 'block')) return false;
  return names(hits, 'court') && nearest(hit, hitsOf(hits, 'occasion')) > ELECTION_REACH;
}

/**
 * Returns the sentence's first word for a sale, if the word is near the app and the sentence names
 * a law. Otherwise returns `undefined`.
 */
function saleBeside({ hits }: SentenceFacts, { hit }: Target): Hit | undefined {
  if (!hits.some((law) => isLaw(law, hits))) return undefined;
  const sale = hits.find(({ kind, meaning }) => kind === 'effect' && meaning === 'sell');
  return sale && wordsBetween(hit, sale) <= REACH ? sale : undefined;
}

/**
 * Returns the words for a removal that stand near a word for app stores, such as "drop" in "told
 * to drop TikTok from app stores". The returned hits have the kind `ban`, because such a removal
 * counts as a ban.
 */
export function storeRemovals(hits: readonly Hit[]): Hit[] {
  const stores = hits.filter(({ kind }) => kind === 'store');
  if (stores.length === 0) return [];
  return hits
    .filter(
      (hit) => hit.kind === 'removal' && stores.some((store) => wordsBetween(store, hit) <= REACH),
    )
    .map((hit) => ({ ...hit, kind: 'ban' as const }));
}
