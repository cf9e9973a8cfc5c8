import { describe, expect, it } from 'vitest';
import { ruleDocument } from '../../../src/core/answers/rule-document.ts';
import { findingOf } from '../../annotation-builder.ts';
import { life, recordOf } from '../../record-builder.ts';

/**
 * Returns the finding of an article published on 1 May 2024, a week after a law was signed. The law
 * came into force in 2025 and ended in 2026. All sources about this law have the given `kind`.
 */
function findingFrom(kind: 'primary' | 'secondary') {
  const law = life(
    {},
    ['2024-03-05', 'proposed', 'announcement'],
    ['2024-04-24', 'pending', 'statute-signed'],
    ['2025-01-19', 'in-force', 'enforcement'],
    ['2026-01-22', 'ended', 'lifting'],
  );
  for (const { date, sources } of law.events)
    for (const source of sources) Object.assign(source, { kind, title: `Page of ${date}` });
  return findingOf(recordOf(law), '2024-05-01');
}

describe('ruleDocument', () => {
  it('is the authority’s page on the step that made the rule, not on the bill or the end', () => {
    expect(ruleDocument(findingFrom('primary'))?.title).toBe('Page of 2024-04-24');
  });
  it('is none where only a newspaper tells of that step, or nothing is on record', () => {
    expect(ruleDocument(findingFrom('secondary'))).toBeNull();
    expect(ruleDocument(findingOf(recordOf(), '2024-05-01'))).toBeNull();
  });
});
