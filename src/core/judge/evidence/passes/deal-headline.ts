import { namesAny } from '../../reading/hit.ts';
import type { Join, SentenceEvidence } from '../evidence.ts';
import { type Pass, tellsOfBan } from './pass.ts';

/**
 * Certainty that an app is restricted if both of these hold:
 *
 * - The headline is about a deal over the app.
 * - The text says that an authority demands a sale or a ban of the app.
 */
const STRENGTH = 0.5;

/** Minimum strength at which a sentence clearly says that an authority demands a sale or a ban. */
const DEMANDED = 0.45;

export const dealHeadline: Pass = {
  name: 'deal-headline',
  about:
    'The headline is on a deal over the app, and the text says which law or order is behind it.',
  run(evidence) {
    const demanded = appsDemanded(evidence);
    return evidence.map((entry) => (isOpen(entry) ? withDeal(entry, demanded) : entry));
  },
};

/**
 * Returns the apps that an authority wants banned or sold, according to the text: "The law requires
 * a sale of TikTok". Ignores sentences that name no authority, no law and no place.
 */
function appsDemanded(evidence: readonly SentenceEvidence[]): Set<string> {
  const lawful = evidence.filter((entry) => entry.sentence.part !== 'title' && entry.lawful);
  const joins = lawful.flatMap((entry) => entry.joins.filter(isDemand));
  return new Set(joins.map(({ app }) => app));
}

function isDemand({ strength, by }: Join): boolean {
  return strength >= DEMANDED && tellsOfBan(by);
}

function isOpen({ sentence, joins, topic }: SentenceEvidence): boolean {
  return sentence.part === 'title' && joins.length === 0 && !topic;
}

function withDeal(entry: SentenceEvidence, demanded: ReadonlySet<string>): SentenceEvidence {
  const { sentence, apps } = entry;
  const by = sentence.hits.find(({ kind, meaning }) => kind === 'effect' && meaning === 'sell');
  if (!by || namesAny(sentence.hits, ['moderated', 'other'])) return entry;
  const joins = apps
    .filter((app) => demanded.has(app))
    .map((app) => ({ sentence, app, strength: STRENGTH, by, rule: dealHeadline.name }));
  return { ...entry, joins };
}
