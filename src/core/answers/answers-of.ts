import type { Claim } from '../judge/claims/claim.ts';
import type { LegalRecord } from '../record/schema.ts';
import { type Answer, answersByRule } from './answer.ts';
import { inHeadlineOrder } from './headline-order.ts';
import { mergedClaim } from './merged-claim.ts';

/**
 * Returns the answers to all claims, in headline order (see `inHeadlineOrder`). Ignores apps that
 * the record does not know.
 */
export function answersOf(
  record: LegalRecord,
  claims: readonly Claim[],
  published: string | null,
  today: string,
): Answer[] {
  const answers = new Map<string, Answer>();
  for (const claim of claims) {
    const apps = claim.apps.filter((app) => record.apps.some(({ id }) => id === app));
    for (const found of answersByRule(record, { ...claim, apps }, { published, today })) {
      const key = keyOf(found);
      const known = answers.get(key);
      // Joins answers that share rule, verdict and state. Answers without a rule are joined if
      // they share place and scope.
      answers.set(key, known ? joined(known, found) : found);
    }
  }
  return inHeadlineOrder(record, [...answers.values()]);
}

function keyOf({ measure, verdict, place, scope, now }: Answer): string {
  return measure ? `${measure.id} ${verdict} ${now?.event.id}` : `${place} ${scope}`;
}

function joined(first: Answer, second: Answer): Answer {
  const apps = [...new Set([...first.apps, ...second.apps])];
  const claim = mergedClaim(first.claim, second.claim);
  return { ...first, apps, claim, event: first.event ?? second.event };
}
