import type { Told } from '../../core/judge/claims/claim.ts';
import { groupedBy, type Rates, ratesOf, ratio } from './rates.ts';
import { appAndPlace, type ToldRule, withScope } from './told-rules.ts';

/** An article with labelled claims, and what the judge found in it. */
export interface ComparedText {
  id: string;
  lang: string;
  title: string;
  /** True when the judge considers the article to be about a restriction. */
  about: boolean;
  /**
   * Labelled claims. A claim about several apps is split into one claim for each app. Apps that
   * are not `watched` in the record are left out, because the program does not look for articles
   * about them.
   */
  expected: readonly ToldRule[];
  /**
   * Claims that the judge found, split into one claim for each app. The main claims, which are in
   * the headline or the beginning, come first.
   */
  found: readonly ToldRule[];
  /**
   * The first main claim that the judge found, split into one claim for each app. Empty if the
   * judge found no main claim.
   */
  first: readonly ToldRule[];
}

/** Figures on how well the judge's claims agree with the labels, over some texts. */
export interface ClaimFigures {
  texts: number;
  appAndPlace: Rates;
  withScope: Rates;
  /**
   * Rates for main claims only: those in the headline or the beginning. A main claim of the judge
   * is right if a labelled main claim is about the same app and place.
   */
  main: Rates;
  /**
   * Share of texts in which the judge's first main claim has the app and the place of a labelled
   * main claim. Leaves out texts without a labelled main claim; null if no texts remain.
   */
  mainRight: number | null;
  /**
   * Share of labelled claims for which the judge found the right scope. Counts only claims for
   * which the judge found both the app and the place. Null if there are no such claims.
   */
  scopeRight: number | null;
  /**
   * Share of labelled claims for which the judge found the right state. Counts only claims for
   * which the judge found both the app and the place. Null if there are no such claims.
   */
  toldRight: number | null;
}

/** A mistake of the judge: it missed a labelled claim, or it found a claim that has no label. */
export interface ClaimMistake {
  id: string;
  rule: ToldRule;
  /**
   * For a missed label, the scopes of the judge's claims about the same app and place. For a
   * claim of the judge that has no label, the scopes of the labels for the same app and place.
   */
  otherScopes: string[];
  about: boolean;
  /**
   * For a claim that the judge found, the first sentence that makes it. For a labelled claim, the
   * article's title.
   */
  sentence: string;
}

/**
 * A claim to which the judge gave a wrong state. `rule` has the judge's state, and `expected` is
 * the state in the label.
 */
export interface WrongTold {
  id: string;
  rule: ToldRule;
  expected: Told;
}

/** Figures on the judge's claims, and lists of the mistakes behind the figures. */
export interface ClaimScores {
  all: ClaimFigures;
  /** Figures for the texts that the judge considers to be about a restriction. */
  judgedAbout: ClaimFigures;
  byLanguage: Record<string, ClaimFigures>;
  byScope: Record<string, Rates & { toldRight: number | null }>;
  misses: ClaimMistake[];
  falseClaims: ClaimMistake[];
  wrongTold: WrongTold[];
}

/** Compares the claims of texts with their labels. */
export function claimScoresOf(texts: readonly ComparedText[]): ClaimScores {
  return {
    all: figuresOf(texts),
    judgedAbout: figuresOf(texts.filter(({ about }) => about)),
    byLanguage: Object.fromEntries(
      [...groupedBy(texts, ({ lang }) => lang)].map(([lang, group]) => [lang, figuresOf(group)]),
    ),
    byScope: Object.fromEntries(scopesOf(texts).map((scope) => [scope, ofScope(texts, scope)])),
    misses: texts.flatMap((text) => mistakes(text, text.expected, text.found)),
    falseClaims: texts.flatMap((text) => mistakes(text, text.found, text.expected)),
    wrongTold: texts.flatMap(wrongTold),
  };
}

function figuresOf(texts: readonly ComparedText[]): ClaimFigures {
  const withMain = texts.filter(({ expected }) => expected.some(({ main }) => main));
  return {
    texts: texts.length,
    appAndPlace: compared(texts, appAndPlace),
    withScope: compared(texts, withScope),
    main: compared(texts.map(onlyMain), appAndPlace),
    mainRight: ratio(withMain.filter(isMainRight).length, withMain.length),
    scopeRight: scopeRight(texts),
    toldRight: toldRight(texts),
  };
}

function compared(texts: readonly ComparedText[], keyOf: (rule: ToldRule) => string): Rates {
  const counts = { truePositives: 0, falsePositives: 0, falseNegatives: 0 };
  for (const { expected, found } of texts) {
    const labels = new Set(expected.map(keyOf));
    const answers = new Set(found.map(keyOf));
    const hits = [...labels].filter((key) => answers.has(key)).length;
    counts.truePositives += hits;
    counts.falsePositives += answers.size - hits;
    counts.falseNegatives += labels.size - hits;
  }
  return ratesOf(counts);
}

function onlyMain(text: ComparedText): ComparedText {
  return {
    ...text,
    expected: text.expected.filter(({ main }) => main),
    found: text.found.filter(({ main }) => main),
  };
}

function isMainRight({ expected, first }: ComparedText): boolean {
  const labels = new Set(expected.filter(({ main }) => main).map(appAndPlace));
  return first.some((rule) => labels.has(appAndPlace(rule)));
}

function scopeRight(texts: readonly ComparedText[]): number | null {
  const placed = texts.flatMap(placedLabels);
  const right = placed.filter(({ label, answers }) =>
    answers.some(({ scope }) => scope === label.scope),
  );
  return ratio(right.length, placed.length);
}

function toldRight(texts: readonly ComparedText[]): number | null {
  const placed = texts.flatMap(placedLabels);
  return ratio(placed.filter(isToldRight).length, placed.length);
}

/** A labelled claim, and the judge's claims about the same app and place. */
interface PlacedLabel {
  label: ToldRule;
  /**
   * The judge's claims with the app, place and scope of the label. If there are none, the judge's
   * claims with the app and place of the label, whatever their scope.
   */
  answers: readonly ToldRule[];
}

function placedLabels({ expected, found }: ComparedText): PlacedLabel[] {
  return expected.flatMap((label) => {
    const sameScope = found.filter((rule) => withScope(rule) === withScope(label));
    const samePlace = found.filter((rule) => appAndPlace(rule) === appAndPlace(label));
    const answers = sameScope.length > 0 ? sameScope : samePlace;
    return answers.length > 0 ? [{ label, answers }] : [];
  });
}

function isToldRight({ label, answers }: PlacedLabel): boolean {
  return answers.some(({ told }) => told === label.told);
}

function wrongTold(text: ComparedText): WrongTold[] {
  return placedLabels(text).flatMap((placed) => {
    const [rule] = placed.answers;
    const { label } = placed;
    return rule && !isToldRight(placed) ? [{ id: text.id, rule, expected: label.told }] : [];
  });
}

/**
 * Returns the claims in `ours` that are not in `theirs`, as mistakes. Two claims are equal if they
 * have the same app, place and scope.
 */
function mistakes(
  { id, about, title }: ComparedText,
  ours: readonly ToldRule[],
  theirs: readonly ToldRule[],
): ClaimMistake[] {
  const known = new Set(theirs.map(withScope));
  return ours
    .filter((rule) => !known.has(withScope(rule)))
    .map((rule) => {
      const same = theirs.filter((other) => appAndPlace(other) === appAndPlace(rule));
      const otherScopes = same.map(({ scope }) => scope);
      return { id, rule, otherScopes, about, sentence: rule.quote || title };
    });
}

function scopesOf(texts: readonly ComparedText[]): string[] {
  const rules = texts.flatMap(({ expected, found }) => [...expected, ...found]);
  return [...new Set(rules.map(({ scope }) => scope))].sort();
}

function ofScope(texts: readonly ComparedText[], scope: string) {
  const only = (rules: readonly ToldRule[]) => rules.filter((rule) => rule.scope === scope);
  const labelled = texts.map((text) => ({ ...text, expected: only(text.expected) }));
  const both = labelled.map((text) => ({ ...text, found: only(text.found) }));
  return { ...compared(both, withScope), toldRight: toldRight(both) };
}
