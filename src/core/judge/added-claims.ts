import type { LegalRecord } from '../record/schema.ts';
import type { Claim } from './claims/claim.ts';
import type { Judgement } from './judgement.ts';

/**
 * True when an added record brings apps or places that the default judge does not know, with rules
 * on them, so that articles need to be judged with it too. `record` is the default record extended
 * by that one.
 */
export function needsOwnJudge(record: LegalRecord): boolean {
  const { apps, places, rules } = addedBy(record);
  return apps.size + places.size > 0 && rules.size > 0;
}

/**
 * Extends the default record's judgement by the claims that only an added record finds: those on
 * its apps and, when the article is about a restriction anyway, on its places. A claim counts only
 * if the added record has a rule on it. Every claim of the default judgement stays as it is and
 * comes first. `apart` is the judgement by `record`, the default record extended by the added one.
 */
export function withAddedClaims(
  judgement: Judgement,
  apart: Judgement,
  record: LegalRecord,
): Judgement {
  const { apps, places, rules } = addedBy(record);
  const own = apart.claims.flatMap((claim): Claim[] => {
    const isPlaces = judgement.about && claim.place !== null && places.has(claim.place);
    const ruled = claim.apps.filter(
      (app) => rules.has(`${app} ${claim.place}`) && (apps.has(app) || isPlaces),
    );
    return ruled.length > 0 ? [{ ...claim, apps: ruled }] : [];
  });
  if (own.length === 0) return judgement;
  if (judgement.about)
    return { ...judgement, claims: [...judgement.claims, ...own.map(inPassing)] };
  const about = { about: true, score: apart.score, published: apart.published };
  const named = [...new Set(own.flatMap((claim) => claim.apps))];
  const codes = [...new Set(own.flatMap(({ place }) => place ?? []))];
  return { ...judgement, ...about, apps: named, jurisdictions: codes, claims: own };
}

/** Returns a claim as one beside the article's main ones. */
function inPassing(claim: Claim): Claim {
  return { ...claim, main: false };
}

interface Added {
  apps: ReadonlySet<string>;
  places: ReadonlySet<string>;
  /** App and place of each rule, as `app place`. */
  rules: ReadonlySet<string>;
}

function addedBy({ apps, jurisdictions, measures }: LegalRecord): Added {
  const isAdded = ({ from }: { from?: string }) => from !== undefined;
  return {
    apps: new Set(apps.filter((app) => isAdded(app) && app.watched).map(({ id }) => id)),
    places: new Set(jurisdictions.filter(isAdded).map(({ code }) => code)),
    rules: new Set(
      measures
        .filter(isAdded)
        .flatMap((rule) => rule.apps.map((app) => `${app} ${rule.jurisdiction}`)),
    ),
  };
}
