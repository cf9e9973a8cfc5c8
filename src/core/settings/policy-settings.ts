import * as z from 'zod/mini';
import { languageSchema, openingSchema, placesSchema, type Settings } from './settings.ts';

/** Settings that an organisation's policy sets for its readers. Readers can't change them. */
export type FixedSettings = Partial<
  Pick<Settings, 'opening' | 'language' | 'places' | 'onlyAsked'>
>;

/** Content of a policy, without its feeds. */
export interface PolicySettings {
  fixed: FixedSettings;
  /**
   * False when the policy forbids opening the first-run page after installation; true by default.
   */
  firstRunPage: boolean;
  /** One sentence in English for each malformed value, beginning with the value's name. */
  faults: string[];
}

/**
 * Functions that check the values of a policy, keyed by the value's name. Each returns the
 * settings that the value fixes, or a fault. For example, if the value named `runs` is `asked`,
 * it fixes `onlyAsked: true`.
 */
const VALUES = {
  firstRunPage: readAs(z.boolean(), (firstRunPage) => ({ firstRunPage })),
  runs: readAs(z.enum(['listed', 'asked']), (runs) => ({ onlyAsked: runs === 'asked' })),
  opening: readAs(openingSchema, (opening) => ({ opening })),
  language: readAs(languageSchema, (language) => ({ language })),
  places: readAs(placesSchema, (places) => ({ places: [...new Set(places)] })),
};

/**
 * Reads the settings in a policy, but not its feeds. A malformed value is reported in `faults`;
 * the other values still count. Ignores unknown values. Never throws.
 */
export function readPolicySettings(policy: unknown): PolicySettings {
  const given = Object.entries(VALUES)
    .filter(([name]) => Object.hasOwn(Object(policy), name))
    .map(([name, read]) => ({ name, result: read(Object(policy)[name]) }));
  const { firstRunPage = true, ...fixed } = Object.assign(
    {} as FixedSettings & { firstRunPage?: boolean },
    ...given.map(({ result }) => ('fault' in result ? {} : result)),
  );
  const faults = given.flatMap(({ name, result }) =>
    'fault' in result ? [`${name}: ${result.fault}`] : [],
  );
  return { fixed, firstRunPage, faults };
}

type Part = FixedSettings & { firstRunPage?: boolean };

function readAs<T>(
  schema: z.ZodMiniType<T>,
  partOf: (value: T) => Part,
): (value: unknown) => Part | { fault: string } {
  return (value) => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return partOf(parsed.data);
    return { fault: z.prettifyError(parsed.error).slice(0, 300) };
  };
}
