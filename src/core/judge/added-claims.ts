import type { LegalRecord } from '../record/schema.ts';
import type { Claim } from './claims/claim.ts';
import type { Judgement } from './judgement.ts';

/**
 * True when each article must be judged twice: with the default record, and with `record`, which
 * joins the default record and a record that the reader added. This is the case if the added record
 * has at least one rule, and also adds a watched app or a place.
 */
export function needsOwnJudge(record: LegalRecord): boolean {
  const { apps, places, rules } = addedBy(record);
  return apps.size + places.size > 0 && rules.size > 0;
}

/**
 * Adds claims of `joined` to `judgement`. `judgement` was made with the default record. `joined`
 * was made with `record`, which joins the default record and a record that the reader added. A
 * claim of `joined` keeps only the apps for which both of these hold:
 *
 * - The added record has a rule on the app in the claim's place.
 * - The added record adds the app. Or it adds the place, and `judgement` is already about a
 *   restriction.
 *
 * A claim that keeps no app is dropped. If no claim is left, returns `judgement` itself. Otherwise,
 * the result is about a restriction. If `judgement` was already about one, the added claims get
 * `main: false`.
 */
export function withAddedClaims(
  judgement: Judgement,
  joined: Judgement,
  record: LegalRecord,
): Judgement {
  const { apps, places, rules } = addedBy(record);
  const own = joined.claims.flatMap((claim): Claim[] => {
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
