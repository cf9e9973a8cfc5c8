import { once } from '../../collections/once.ts';
import { foldName } from '../../text/fold.ts';

/**
 * Towns and counties with the regions in which they lie (`dataset/towns.yaml`). Except in
 * `capitals`, each key is the code of a region, and each value lists names separated by commas.
 */
export interface Towns {
  /** Names of towns. */
  towns: Record<string, string>;
  /** Names of counties. */
  counties: Record<string, string>;
  /** Abbreviations of the region that may follow a town's name: "Kan." for US-KS. */
  abbreviations: Record<string, string>;
  /** Names of the region that may also stand for its country: "Washington". */
  namesakes: Record<string, string>;
  /** Code of the region of each country's capital, keyed by the country's code. */
  capitals: Record<string, string>;
}

/** One place that a name of a town or county may mean. */
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
   * Returns the regions of towns whose name is `beginning` and one more letter. Some languages
   * replace the last letter when they inflect a name: "Москв" finds "Москва", as in "Москвы".
   */
  townsBeginning(beginning: string): readonly TownRegion[];
  /**
   * Returns the abbreviations of regions that may follow a town's name, each with the region's
   * code.
   */
  abbreviations(): ReadonlyMap<string, string>;
  /**
   * Returns the names of regions that may also stand for their country, each with the region's
   * code.
   */
  namesakes(): ReadonlyMap<string, string>;
  /** Returns the code of the region of a country's capital. */
  capitalOf(country: string): string | undefined;
}

/** Mark in the dataset after a name that is not sure (see `TownRegion.sure`). */
const UNSURE = '?';

/**
 * Returns an index of towns. The lists are read only when a name is first looked up. `variants`
 * maps a character to the character that replaces it.
 */
export function indexTowns(
  { towns, counties, abbreviations, namesakes, capitals }: Towns,
  variants: ReadonlyMap<string, string>,
): TownIndex {
  const keyOf = (name: string) => plainName(foldName(name, variants));
  const byName = once(() => regionsByName(towns, keyOf));
  const byCounty = once(() => regionsByName(counties, keyOf));
  const byBeginning = once(() => {
    const beginnings = new Map<string, TownRegion[]>();
    for (const [name, regions] of byName())
      if (/[аеиоьяaeoy]$/u.test(name)) append(beginnings, name.slice(0, -1), regions);
    return beginnings;
  });
  return {
    townsNamed: (name) => byName().get(keyOf(name)) ?? [],
    countiesNamed: (name) => byCounty().get(keyOf(name)) ?? [],
    townsBeginning: (beginning) => byBeginning().get(keyOf(beginning)) ?? [],
    abbreviations: once(() => regionByName(abbreviations)),
    namesakes: once(() => regionByName(namesakes)),
    capitalOf: (country) => capitals[country],
  };
}

function regionsByName(
  names: Record<string, string>,
  keyOf: (name: string) => string,
): Map<string, TownRegion[]> {
  const regions = new Map<string, TownRegion[]>();
  for (const [region, list] of Object.entries(names))
    for (const name of list.split(', ')) {
      const sure = !name.endsWith(UNSURE);
      append(regions, keyOf(sure ? name : name.slice(0, -1)), [{ region, sure }]);
    }
  for (const found of regions.values()) found.sort((a, b) => Number(b.sure) - Number(a.sure));
  return regions;
}

function regionByName(names: Record<string, string>): Map<string, string> {
  return new Map(
    Object.entries(names).flatMap(([region, list]) =>
      list.split(', ').map((name): [string, string] => [name, region]),
    ),
  );
}

function append(to: Map<string, TownRegion[]>, key: string, regions: readonly TownRegion[]): void {
  const known = to.get(key);
  if (known) known.push(...regions);
  else to.set(key, [...regions]);
}

/** Returns a folded name without accents and full stops, and with spaces for hyphens. */
function plainName(folded: string): string {
  const plain = folded.normalize('NFD').replace(/[\u0300-\u036f.]/g, '');
  return plain.replaceAll('-', ' ').normalize('NFC').trim();
}
