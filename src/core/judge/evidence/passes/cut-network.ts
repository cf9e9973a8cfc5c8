import { type Hit, RESTRICTION_KINDS } from '../../reading/hit.ts';
import { tellsOfLoss } from '../cut-offs.ts';
import type { Join, SentenceEvidence } from '../evidence.ts';
import { type Pass, TOLD } from './pass.ts';

/**
 * Certainty that a sentence reports that an app is cut off or works again, although the sentence
 * names no app: "Operators let traffic through again". Other sentences of the article name the
 * app.
 */
const STRENGTH = 0.45;

export const cutNetwork: Pass = {
  name: 'cut-network',
  about:
    'In an article on a cut-off, a sentence without an app tells of the loss or the return: “Operators let traffic through again.”',
  run(evidence, { loss }) {
    if (loss !== 'cut-off') return evidence;
    const told = evidence.flatMap((entry) => (namesAppAndLoss(entry) ? entry.joins : []));
    const apps = [...new Set(told.filter(isTold).map(({ app }) => app))];
    return evidence.map((entry) => withNetwork(entry, apps));
  },
};

/**
 * True for a sentence that names an app and says that something, such as a network, is lost or
 * works again.
 */
function namesAppAndLoss({ sentence, apps }: SentenceEvidence): boolean {
  return apps.length > 0 && networkWord(sentence.hits) !== undefined;
}

function isTold({ strength }: Join): boolean {
  return strength >= TOLD;
}

/**
 * Returns the first word that may say that an app or a network is lost ("silent") or works again
 * ("again"); see `tellsOfLoss`. Words for a restriction, such as "ban" and "lift", are ignored,
 * because they may be about something else than the app or the network.
 */
function networkWord(hits: readonly Hit[]): Hit | undefined {
  return hits.find((hit) => !RESTRICTION_KINDS.has(hit.kind) && tellsOfLoss(hit, hits));
}

function withNetwork(entry: SentenceEvidence, told: readonly string[]): SentenceEvidence {
  const { sentence, joins, apps, lawful } = entry;
  if (joins.length > 0 || apps.length > 0 || !lawful) return entry;
  const by = networkWord(sentence.hits);
  if (!by) return entry;
  const rule = cutNetwork.name;
  return { ...entry, joins: told.map((app) => ({ sentence, app, strength: STRENGTH, by, rule })) };
}
