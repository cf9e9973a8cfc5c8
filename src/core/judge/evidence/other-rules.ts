import { follows, type Hit, type HitKind, wordsBetween } from '../reading/hit.ts';
import type { NamedRule } from '../rules/rule.ts';
import { isOfMinors } from './minors.ts';
import { isAct } from './own-acts.ts';
import type { Pairing } from './pairing.ts';

/**
 * A scoring rule that finds a sign that something other than the app is restricted. In "TikTok
 * singer banned from stage", a person is banned.
 */
export interface OtherRule extends NamedRule {
  applies(pairing: Pairing): boolean;
}

/**
 * If one of `OTHER_RULES` applies, the certainty that the app is restricted is multiplied by this
 * factor.
 */
export const RESTRICTS_OTHER = 0.15;

/**
 * Maximum number of words between a word for a restriction and another thing that may be
 * restricted instead of the app.
 */
const OTHER_REACH = 6;

/**
 * Signs that something other than the app is restricted. A single sign is enough to assume this.
 */
export const OTHER_RULES: readonly OtherRule[] = [
  {
    name: 'part-of-app',
    about: 'Something in the app is restricted, such as accounts, videos or its shop.',
    applies: ({ target }) => target.role === 'container',
  },
  {
    name: 'banned-from-app',
    about: 'Somebody is banned from the app.',
    applies: ({ target }) => target.role === 'shut-out-of',
  },
  {
    name: 'compared-app',
    about: 'The headline names the app only for comparison with another thing that is restricted.',
    applies: ({ target }) => target.role === 'compared',
  },
  {
    name: 'nearer-thing',
    about: 'Another thing that can be banned stands nearer to the restricting word than the app.',
    applies: ({ target, by, nearestOther }) =>
      nearestOther < wordsBetween(by, target.hit) && nearestOther <= OTHER_REACH,
  },
  {
    name: 'banned-by-app',
    about: 'The sentence says that the app itself did it.',
    applies: isAgent,
  },
  {
    name: 'own-act',
    about: 'The app is the subject of a verb of banning, and the sentence names no authority.',
    applies: (pairing) =>
      mayRestrict(pairing) &&
      wordsAfterApp(pairing) === 0 &&
      isAct(pairing.by, pairing.facts.hits) &&
      !pairing.facts.lawful,
  },
  {
    name: 'own-users',
    about: 'The app bans what is in it: its users, their accounts, a person.',
    applies: (pairing) =>
      pairing.facts.ownAge ||
      (mayRestrict(pairing) && wordsAfterApp(pairing) <= 1 && hasOwnObject(pairing)),
  },
  {
    name: 'private-rule',
    about: 'The article is about a private body’s own rule, and no authority is named.',
    applies: ({ facts }) => facts.privateRule,
  },
  {
    name: 'phone-ban',
    about: 'The article is about a ban of phones in schools, on which pupils watch the app.',
    applies: ({ facts }) => facts.phoneBan,
  },
];

/** True when something other than the app is restricted: one of `OTHER_RULES` applies. */
export function restrictsOther(pairing: Pairing): boolean {
  return OTHER_RULES.some((rule) => rule.applies(pairing));
}

/**
 * True when the app comes before the word for the restriction, and so may be what imposes it:
 * "TikTok bans prank". False if the sentence has, instead of the app's name, a word such as
 * "teenagers" or "social media", because these impose nothing.
 */
function mayRestrict({ target: { hit }, by }: Pairing): boolean {
  return by.word > hit.lastWord && !isOfMinors(hit);
}

function wordsAfterApp({ target, by }: Pairing): number {
  return wordsBetween(target.hit, by);
}

/**
 * Maximum numbers of words between "bans" and what the app bans, as in "TikTok bans users". The
 * key is the kind of the word for what is banned. `moderated` words are for accounts or videos.
 */
const OBJECT_REACH: Partial<Record<HitKind, number>> = {
  moderated: 5,
  other: 4,
  person: 2,
  people: 1,
};

/**
 * Matches a punctuation mark that may divide clauses. Words after such a mark are not the object
 * of "bans": in "Nepal, TikTok banned: live streams criticised", TikTok bans no live streams. In
 * Japanese headlines, a wide space divides clauses. A comma right before a digit does not divide
 * clauses: "removes 1,200 videos".
 */
const CLAUSE_MARK = /[:;|،、，：；\u3000–—]|,(?!\d)/u;

function hasOwnObject({ by, facts: { hits, sentence } }: Pairing): boolean {
  return hits.some(
    (hit) =>
      hit.word > by.lastWord &&
      wordsBetween(by, hit) <= (OBJECT_REACH[hit.kind] ?? -1) &&
      // A word of the kind `other`, such as "Huawei", is what the app bans only if the word for
      // the restriction may be a verb. In "Court upholds TikTok ban and Huawei listing", "ban" is
      // a noun, so TikTok bans nothing.
      (hit.kind !== 'other' || isAct(by, hits)) &&
      !CLAUSE_MARK.test(sentence.text.slice(by.end - sentence.start, hit.start - sentence.start)),
  );
}

/**
 * Maximum number of words between "に" ("by") and the word for the restriction that follows it, as
 * in "TikTokに利用を停止され" ("banned by TikTok"). Also used for other words that do not always
 * mean "by" (see `isAmbiguous`).
 */
const AGENT_REACH = 5;

/**
 * True when a word for "by" (the `mark`) beside the app shows that the app itself bans: "banned by
 * TikTok".
 */
function isAgent({ target: { hit: app }, by, facts: { hits } }: Pairing): boolean {
  return hits.some((mark) => {
    const { kind } = mark;
    if (kind !== 'agent-after' && kind !== 'agent-before') return false;
    if (wordsBetween(mark, app) !== 0) return false;
    return (kind === 'agent-after' ? isAgentAfter : isAgentBefore)(mark, app, by, hits);
  });
}

/** True for words such as "に", which do not always mean "by". */
function isAmbiguous({ meaning }: Hit): boolean {
  return meaning !== '';
}

function isAgentAfter(mark: Hit, app: Hit, by: Hit, hits: readonly Hit[]): boolean {
  // The mark must stand between the app and the word for the restriction, like "に" ("by") in
  // "TikTokに利用を停止され" ("banned by TikTok").
  if (!follows(mark, app) || !follows(by, mark) || (isAmbiguous(mark) && !isDone(by, hits)))
    return false;
  return wordsBetween(mark, by) <= (isAmbiguous(mark) ? AGENT_REACH : 1);
}

function isAgentBefore(mark: Hit, app: Hit, by: Hit, hits: readonly Hit[]): boolean {
  if (!follows(app, mark) || (isAmbiguous(mark) && !isDone(by, hits))) return false;
  // The word for the restriction comes first in "banned by TikTok".
  if (follows(mark, by)) return wordsBetween(by, mark) === 0;
  // In Chinese, the word for the restriction comes last: "被TikTok屏蔽" ("blocked by TikTok"). In
  // "被TikTok禁令" ("by the TikTok ban"), the word "禁令" is a noun and does not count.
  return (isAct(by, hits) || isDone(by, hits)) && wordsBetween(app, by) === 0;
}

/**
 * True when a word or an ending right beside the word for the restriction says that the
 * restriction was carried out: "され" in Japanese "停止され" ("was suspended"). The word for the
 * restriction may itself say so: German "gesperrt" ("blocked").
 */
function isDone(by: Hit, hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.kind === 'done' && wordsBetween(hit, by) === 0);
}
