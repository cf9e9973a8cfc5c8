import { type Annotation, annotate } from '../src/core/answers/annotation.ts';
import type { Finding } from '../src/core/answers/findings.ts';
import type { Claim, ClaimEvent, Quote } from '../src/core/judge/claims/claim.ts';
import type { Judgement } from '../src/core/judge/judgement.ts';
import type { LegalRecord, Measure } from '../src/core/record/schema.ts';
import { claim } from './claim-builder.ts';

/**
 * Content of an invented article: one claim for each pair of an app in `apps` (by default,
 * TikTok) and a place in `jurisdictions` (by default, the US). If `jurisdictions` is empty, the
 * claims name no place.
 */
export interface Told extends Partial<Pick<Claim, 'scope' | 'told' | 'on'>> {
  apps?: string[];
  jurisdictions?: string[];
  mentions?: Quote[];
  /**
   * Events that the article reports, the most certain event first. Each claim reports the first
   * event that belongs to a rule on the claim's app in the claim's place. The claim also gets the
   * scope of this rule.
   */
  events?: ClaimEvent[];
  /** Claims of the article. If they are given, all other fields are ignored. */
  claims?: Claim[];
}

/**
 * Returns the annotation of an invented article for a reader on 24 Nov 2026. The article was
 * published on `day`; null means that it has no date. Unless `told` says otherwise, the article
 * says that TikTok is banned for everyone in the US.
 */
export function annotationOf(record: LegalRecord, day: string | null, told: Told = {}): Annotation {
  return annotate(record, judgementOf(day, claimsOf(record, told)), '2026-11-24');
}

/**
 * Returns the first finding of the annotation that `annotationOf` makes. Throws if there is none.
 */
export function findingOf(record: LegalRecord, day: string | null, told: Told = {}): Finding {
  const [finding] = annotationOf(record, day, told).findings;
  if (!finding) throw new Error('The annotation has no finding.');
  return finding;
}

/**
 * Makes the judgement of an article that was published on `day` and contains the given claims. If
 * `day` is null, the article has no date.
 */
function judgementOf(day: string | null, claims: Claim[]): Judgement {
  return {
    about: true,
    score: 1,
    apps: [],
    jurisdictions: [],
    published: day ? { date: day, source: 'dateline' } : null,
    events: [],
    claims,
  };
}

function claimsOf(record: LegalRecord, told: Told): Claim[] {
  if (told.claims) return told.claims;
  const { apps = ['tiktok'], jurisdictions = ['US'], events = [], mentions = [], ...fields } = told;
  const places = jurisdictions.length > 0 ? jurisdictions : [null];
  return apps.flatMap((app) =>
    places.map((place) => {
      const [found] = events.flatMap((event) => {
        const rules = rulesOf(record, event).filter(
          (rule) => rule.apps.includes(app) && rule.jurisdiction === place,
        );
        return rules[0] ? [{ event, scope: rules[0].scope }] : [];
      });
      // A scope in `fields` takes precedence over the rule's scope.
      return claim({ apps: [app], place, mentions, ...found, ...fields });
    }),
  );
}

function rulesOf(record: LegalRecord, { id }: ClaimEvent): Measure[] {
  const event = record.events.find((one) => one.id === id);
  return record.measures.filter((rule) => event?.measures.includes(rule.id));
}
