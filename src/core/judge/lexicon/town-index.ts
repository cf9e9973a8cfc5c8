import { once } from '../../collections/once.ts';
import { foldName } from '../../text/fold.ts';

/**
 * Towns and counties by region, which is usually a state or a province: "Linz, Steyr, Wels" for
 * `AT-4` (see `dataset/towns.yaml`).
 */
export interface Towns {
  towns: Record<string, string>;
  counties: Record<string, string>;
  /**
   * Abbreviations of regions, as written after the name of a town: "Kan." (US-KS) in "Topeka, Kan."
   */
  abbreviations: Record<string, string>;
  /**
   * Names that may mean a region or its country, separated by commas and keyed by the region's
   * code. "Washington" and its forms in other languages, for example, have the key `US-WA`.
   */
  namesakes: Record<string, string>;
  /**
   * Code of the region where a country's capital lies, keyed by the country's code: `SE-AB` for
   * `SE`.
   */
  capitals: Record<string, string>;
}

/**
 * Towns and counties in a form in which names are looked up quickly. `compileTowns` makes it when
 * the extension is built, so that a reader's first article need not wait for it.
 */
export interface CompiledTowns extends Omit<Towns, 'towns' | 'counties'> {
  /**
   * Lines sorted by UTF-16 units, one for each town's name. Each line has the name, a tab and the
   * codes of the regions with such a town: "bristol", a tab, "GB-ENG US-CT? US-TN?". The surest
   * region comes first, and a `?` marks an unsure region.
   */
  towns: string;
  /** The names of counties, in the same form. */
  counties: string;
}

/** One of the regions in which a town or county of a given name lies. */
export interface TownRegion {
  /** Code of the region, or of the country if it has no regions in `dataset/towns.yaml`. */
  region: string;
  /** False when a town of the same name elsewhere is larger or almost as large. */
  sure: boolean;
}

/** Looks up towns and counties by name. */
export interface TownIndex {
  /** Returns the regions in which towns of this name lie, the surest first. */
  townsNamed(name: string): readonly TownRegion[];
  /** Returns the regions in which counties of this name lie. */
  countiesNamed(name: string): readonly TownRegion[];
  /**
   * Finds towns whose last letter the caller has cut off: "Москв" finds the regions of "Москва"
   * (Moscow). Some languages replace the last letter: "of Moscow" is "Москвы" in Russian.
   * Tries each letter of `LAST_LETTERS` as the last one.
   */
  townsBeginning(beginning: string): readonly TownRegion[];
  /**
   * Returns the codes of regions, keyed by the abbreviations that may follow a town's name: `US-KS`
   * for "Kan."
   */
  abbreviations(): ReadonlyMap<string, string>;
  /**
   * Returns the codes of regions, keyed by names that may mean the region or its country: `US-WA`
   * for "Washington".
   */
  namesakes(): ReadonlyMap<string, string>;
  /** Returns the code of the region where a country's capital lies; `undefined` when unknown. */
  capitalOf(country: string): string | undefined;
}

/**
 * Sign for a town with a large namesake elsewhere: "Bristol?" in the dataset, "US-CT?" in compiled
 * towns (see `TownRegion.sure`).
 */
const UNSURE = '?';

/**
 * Compiles towns. `variants` maps traditional Chinese characters to simplified ones. `indexTowns`
 * needs the same map to read the result.
 */
export function compileTowns(
  { towns, counties, ...rest }: Towns,
  variants: ReadonlyMap<string, string>,
): CompiledTowns {
  return { towns: linesOf(towns, variants), counties: linesOf(counties, variants), ...rest };
}

/**
 * Returns an index of compiled towns. Costs nothing until a name is looked up. `variants` must be
 * the map with which the towns were compiled.
 */
export function indexTowns(
  { towns, counties, abbreviations, namesakes, capitals }: CompiledTowns,
  variants: ReadonlyMap<string, string>,
): TownIndex {
  const keyOf = (name: string) => plainName(foldName(name, variants));
  const townLines = once(() => towns.split('\n'));
  const countyLines = once(() => counties.split('\n'));
  return {
    townsNamed: (name) => regionsIn(townLines(), keyOf(name)),
    countiesNamed: (name) => regionsIn(countyLines(), keyOf(name)),
    townsBeginning: (beginning) =>
      LAST_LETTERS.flatMap((letter) => regionsIn(townLines(), keyOf(beginning) + letter)),
    abbreviations: once(() => regionByName(abbreviations)),
    namesakes: once(() => regionByName(namesakes)),
    capitalOf: (country) => capitals[country],
  };
}

/**
 * The last letters of towns' names that an ending may replace. In Russian "Москвы" ("of Moscow"),
 * the ending "ы" has replaced the "а" of "Москва".
 */
const LAST_LETTERS = [...'аеиоьяaeoy'];

function linesOf(names: Record<string, string>, variants: ReadonlyMap<string, string>): string {
  const regions = new Map<string, string[]>();
  for (const [region, list] of Object.entries(names))
    for (const name of list.split(', ')) {
      const mark = name.endsWith(UNSURE) ? UNSURE : '';
      const key = plainName(foldName(name.slice(0, name.length - mark.length), variants));
      regions.set(key, [...(regions.get(key) ?? []), region + mark]);
    }
  const isUnsure = (region: string) => Number(region.endsWith(UNSURE));
  return [...regions]
    .map(([key, found]) => [key, found.sort((a, b) => isUnsure(a) - isUnsure(b)).join(' ')])
    .map((line) => line.join(TAB))
    .sort()
    .join('\n');
}

const TAB = '\t';

/**
 * Returns the regions of a town or county. `lines` are sorted, and each begins with a name.
 * Returns an empty list if no line has the name `key`.
 */
function regionsIn(lines: readonly string[], key: string): TownRegion[] {
  const beginning = key + TAB;
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as string) < beginning) low = middle + 1;
    else high = middle;
  }
  const line = lines[low] ?? '';
  if (!line.startsWith(beginning)) return [];
  return line
    .slice(beginning.length)
    .split(' ')
    .map((code) => {
      const sure = !code.endsWith(UNSURE);
      return { region: sure ? code : code.slice(0, -UNSURE.length), sure };
    });
}

function regionByName(names: Record<string, string>): Map<string, string> {
  return new Map(
    Object.entries(names).flatMap(([region, list]) =>
      list.split(', ').map((name): [string, string] => [name, region]),
    ),
  );
}

/** Returns a folded name without accents and full stops. Hyphens become spaces. */
function plainName(folded: string): string {
  const plain = folded.normalize('NFD').replace(/[\u0300-\u036f.]/g, '');
  return plain.replaceAll('-', ' ').normalize('NFC').trim();
}
