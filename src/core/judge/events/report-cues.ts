import { EVENT_KINDS, type EventKind } from '../../record/event-kinds.ts';
import type { Effect } from '../lexicon/languages.ts';
import type { ReportCase, TitledClasses } from './report-case.ts';
import type { CaseRule } from './report-rule.ts';

/**
 * Classes of words that are compared between an event's title and a claim. If both have a word for
 * a court, for example, the claim more likely reports the event.
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
 * Effects with a cue of their own. The cue makes it more or less likely that the claim reports the
 * event. It applies if the event had this effect and the claim has a word for it, such as
 * "delayed".
 */
const EFFECTS: readonly Effect[] = ['delay', 'uphold', 'propose'];

/**
 * The cue `said` counts the classes of words that the claim shares with the event's title. `unsaid`
 * counts the title's other classes. With this many classes or more, the value is 1.
 */
const ALL_CLASSES = 6;

/** If a class has words for an effect, its name begins with this: `says-delay` (see `classOf`). */
const EFFECT_CLASS = 'says-';

/**
 * Cues that raise or lower the odds that a claim reports an event. They look at the event's kind,
 * its effects and the words of its title. Their weights are fitted like those of the report rules.
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
 * Returns two cues about a class of words, such as `court`, or about several classes. Both cues
 * apply only if the event's title has such a word. The cue `said-…` applies if the claim also has
 * such a word. The cue `unsaid-…` applies if the claim has no such word.
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
      about: `The event’s title has a word of the class ${about}, and the claim has not.`,
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
