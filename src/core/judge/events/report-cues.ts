import { EVENT_KINDS, type EventKind } from '../../record/event-kinds.ts';
import type { Effect } from '../lexicon/languages.ts';
import type { ReportCase, TitledClasses } from './report-case.ts';
import type { CaseRule } from './report-rule.ts';

/**
 * Classes of words that have scoring rules of their own (see `saidAndUnsaid`). If an event's
 * title and a claim both have a word for a court, for example, the claim more likely reports the
 * event.
 */
const TELLING: readonly string[] = [
  'ban',
  'curb',
  'removal',
  'court',
  'negation',
  'not-yet',
  'over',
  'again',
  'demand',
];

/**
 * Effects that have a scoring rule of their own in `REPORT_CUES`. The rule for `delay`, for
 * example, applies if the event was a delay and the claim has a word such as "delayed".
 */
const EFFECTS: readonly Effect[] = ['delay', 'uphold', 'propose'];

/**
 * The scoring rules `said` and `unsaid` have their greatest value, 1, if they count at least this
 * many classes of words. `said` counts classes that occur both in the event's title and in the
 * claim's sentences. `unsaid` counts classes that occur only in the title.
 */
const ALL_CLASSES = 6;

/**
 * Prefix of the names of classes whose words express an effect: "delayed" is in the class
 * `says-delay` (see `classOf`).
 */
const EFFECT_CLASS = 'says-';

/**
 * Scoring rules on an event's kind, its effects and the words of its title. All their weights are
 * fitted (see `ReportWeights`).
 */
export const REPORT_CUES: readonly CaseRule[] = [
  ...TELLING.flatMap((name) =>
    saidAndUnsaid(name, `\`${name}\``, {
      isSaid: ({ said }) => said.includes(name),
      isUnsaid: ({ unsaid }) => unsaid.includes(name),
    }),
  ),
  ...saidAndUnsaid('effect', 'any effect', {
    isSaid: ({ said }) => said.some(isEffect),
    isUnsaid: ({ said, unsaid }) => unsaid.some(isEffect) && !said.some(isEffect),
  }),
  {
    name: 'said',
    about: 'Sentences of the claim have words of many classes that the event’s title has.',
    value: ({ titled }) => shareOf(titled.said),
  },
  {
    name: 'unsaid',
    about: 'Sentences of the claim have no words of many classes that the event’s title has.',
    value: ({ titled }) => shareOf(titled.unsaid),
  },
  ...EFFECTS.map((effect) => ({
    name: `had-effect-${effect}`,
    about: `A sentence of the claim has a word for the effect \`${effect}\`, which the event had.`,
    value: ({ candidate: { effects }, facts }: ReportCase) =>
      Number(facts.ownEffects.has(effect) && effects.has(effect)),
  })),
  {
    name: 'had-no-effect-propose',
    about: 'A sentence of the claim has a word for proposing, which the event did not do.',
    value: ({ candidate: { effects }, facts }) =>
      Number(facts.ownEffects.has('propose') && !effects.has('propose')),
  },
  ...(Object.keys(EVENT_KINDS) as EventKind[]).map((kind) => ({
    name: `kind-${kind}`,
    about: `The event is of the kind \`${kind}\`.`,
    kind,
    value: ({ candidate: { event } }: ReportCase) => Number(event.kind === kind),
  })),
];

/**
 * Returns two scoring rules for events whose title has a word of a class, such as `court`. The
 * rule `said-court` applies if the claim also has a word of this class, and `unsaid-court` applies
 * if the claim does not.
 */
function saidAndUnsaid(
  name: string,
  about: string,
  { isSaid, isUnsaid }: Record<'isSaid' | 'isUnsaid', (titled: TitledClasses) => boolean>,
): CaseRule[] {
  return [
    {
      name: `said-${name}`,
      about: `The event’s title and a sentence of the claim have a word of the class ${about}.`,
      value: ({ titled }) => Number(isSaid(titled)),
    },
    {
      name: `unsaid-${name}`,
      about: `The event’s title has a word of the class ${about}, but the claim has none.`,
      value: ({ titled }) => Number(isUnsaid(titled)),
    },
  ];
}

function isEffect(titleClass: string): boolean {
  return titleClass.startsWith(EFFECT_CLASS);
}

function shareOf(classes: readonly string[]): number {
  return Math.min(1, classes.length / ALL_CLASSES);
}
