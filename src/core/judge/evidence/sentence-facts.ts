import { type Hit, names } from '../reading/hit.ts';
import type { Sentence } from '../reading/read-sentences.ts';
import { type LossOfAccess, tellsOfLoss } from './cut-offs.ts';
import { type Backing, backingOf, isLawful, isOnLegalTopic } from './lawful.ts';
import { isLawOnMinors, isOnMinors, isOnToldLaw, namesOwnAge, removesUnderage } from './minors.ts';
import { announcesLimits, isOwnRule } from './own-acts.ts';
import { isFamilyRule } from './private-rule.ts';

/** Facts about a sentence that several rules need and that are therefore gathered once. */
export interface SentenceFacts {
  sentence: Sentence;
  hits: readonly Hit[];
  /** True when an authority seems to be behind what the sentence says. */
  lawful: boolean;
  /**
   * The surest sign in the sentence that an authority is behind the restriction (see `Backing`). A
   * sentence on minors has at least `law-or-place` if its article reports a law on them.
   */
  backing: Backing;
  /** True when the sentence is about officials' devices. */
  devices: boolean;
  /**
   * True when the sentence is about legal trouble that does not take the app away: a fine, a
   * privacy case.
   */
  topic: boolean;
  /**
   * True when the sentence is about minors on social media. Also true when the article reports a
   * law that keeps minors off social media, and the sentence is about this law (see
   * `isOnToldLaw`). False when the sentence is about the app's own rule.
   */
  onMinors: boolean;
  /**
   * True when `onMinors` is true, or when the sentence names the app itself together with a law or
   * an age limit for minors (see `isLawOnMinors`).
   */
  lawOnMinors: boolean;
  /**
   * True when the app removes accounts of children under its own minimum age, and the article
   * reports no law that keeps minors off social media.
   */
  ownAge: boolean;
  /** Reason why people could not use the app, as the article tells it (see `LossOfAccess`). */
  loss: LossOfAccess;
  /**
   * True when the article is about a private body's own rule (see `tellsOfPrivateRule`) and the
   * sentence names no authority. Also true when the sentence is about a family's own rule (see
   * `isFamilyRule`) or about an app's own limits (see `announcesLimits`).
   */
  privateRule: boolean;
  /** True when the article is about a ban on phones in schools, and this sentence may be, too. */
  phoneBan: boolean;
}

/** Facts about a whole article that help to understand each of its sentences. */
export interface ArticleFacts {
  /** True when the article reports a law that keeps minors off social media. */
  minorsLaw: boolean;
  /** Reason why people could not use the app, as the article tells it (see `LossOfAccess`). */
  loss: LossOfAccess;
  /** True when the article is about a private body's own rule (see `tellsOfPrivateRule`). */
  privateRule: boolean;
  /** True when the article is about a ban on phones in schools (see `tellsOfPhoneBan`). */
  phoneBan: boolean;
}

/**
 * Returns the facts about a sentence. The second argument holds facts about the whole article.
 */
export function factsOf(
  sentence: Sentence,
  { minorsLaw, loss, privateRule, phoneBan }: ArticleFacts,
): SentenceFacts {
  const { hits } = sentence;
  const topic = isOnLegalTopic(hits);
  const ownAge = !minorsLaw && removesUnderage(sentence);
  const onMinors =
    (isOnMinors(hits) || (minorsLaw && isOnToldLaw(hits))) &&
    !ownAge &&
    // A suit over the data of children under 13 is no law that keeps minors off apps.
    !(topic && namesOwnAge(sentence)) &&
    !isOwnRule(hits);
  const lawOnMinors = onMinors || (!ownAge && isLawOnMinors(hits));
  const backing = backingOf(hits);
  const told = minorsLaw && onMinors;
  const isPrivate =
    (privateRule && backing !== 'authority') || isFamilyRule(hits) || announcesLimits(hits);
  // If somebody cut the app off, even "TikTok is back" implies that an authority acted.
  const cut = loss === 'cut-off' && hits.some((hit) => tellsOfLoss(hit, hits));
  return {
    sentence,
    hits,
    lawful: !isPrivate && (told || cut || isLawful(hits)),
    backing: told && backing === 'none' ? 'law-or-place' : backing,
    devices: names(hits, 'device'),
    topic,
    onMinors,
    lawOnMinors,
    ownAge,
    loss,
    privateRule: isPrivate,
    // A sentence that names an authority does not count as being about the ban on phones, because
    // the authority may be restricting the app and not only phones.
    phoneBan: phoneBan && backing !== 'authority',
  };
}
