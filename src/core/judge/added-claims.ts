import type { LegalRecord } from '../record/schema.ts';
import type { Claim } from './claims/claim.ts';
import type { Judgement } from './judgement.ts';

/**
 * True when each article must also be judged with the reader's added record. `record` is the
 * default record joined with the added one.
 */
export function needsOwnJudge(record: LegalRecord): boolean {
  const { apps, places, rules } = addedBy(record);
  // Only an added law together with an added app or place can lead to further claims.
  return apps.size + places.size > 0 && rules.size > 0;
}

/**
 * Adds the claims that only a reader's added record makes possible. `judgement` is the judgement
 * by the default record alone. `joined` is the judgement by `record`, which contains the default
 * and the added record.
 */
export function withAddedClaims(
  judgement: Judgement,
  joined: Judgement,
  record: LegalRecord,
): Judgement {
  const { apps, places, rules } = addedBy(record);
  const own = joined.claims.flatMap((claim): Claim[] => {
    // A claim counts because of an added place only if the default record alone shows that the
    // article is about a restriction (`judgement.about`).
    const isPlaces = judgement.about && claim.place !== null && places.has(claim.place);
    const ruled = claim.apps.filter(
      (app) => rules.has(`${app} ${claim.place}`) && (apps.has(app) || isPlaces),
    );
    return ruled.length > 0 ? [{ ...claim, apps: ruled }] : [];
  });
  if (own.length === 0) return judgement;
  if (judgement.about)
    return { ...judgement, claims: [...judgement.claims, ...own.map(inPassing)] };
  const about = { about: true, score: joined.score, published: joined.published };
  const named = [...new Set(own.flatMap((claim) => claim.apps))];
  const codes = [...new Set(own.flatMap(({ place }) => place ?? []))];
  return { ...judgement, ...about, apps: named, jurisdictions: codes, claims: own };
}

function inPassing(claim: Claim): Claim {
  return { ...claim, main: false };
}

interface Added {
  apps: ReadonlySet<string>;
  places: ReadonlySet<string>;
  /** App and place of each rule of the added record, as `APP PLACE`. */
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
