/**
 * States and provinces as equal tiles, roughly as on a map, so that small ones are easy to see.
 * Each line is a row; `..` is an empty cell.
 */
const US = `
  AK .. .. .. .. .. .. .. .. .. ME
  .. .. .. .. .. .. .. .. .. VT NH
  .. WA ID MT ND MN IL WI MI NY MA
  .. OR NV WY SD IA IN OH PA NJ RI
  .. CA UT CO NE MO KY WV VA MD CT
  .. .. AZ NM KS AR TN NC SC DC DE
  .. .. .. .. OK LA MS AL GA .. ..
  HI .. .. .. TX .. .. .. .. FL ..
`;

const CA = `
  YT NT NU .. .. .. NL
  BC AB SK MB ON QC PE
  .. .. .. .. .. NB NS
`;

const AU = `
  .. NT QLD
  WA SA NSW
  .. VIC ACT
  .. TAS ..
`;

/** Position of a state, province or organisation in the grid. */
export interface Tile {
  /** ISO 3166-2 code of a state or province, such as `US-MT`, or a code such as `NATO`. */
  code: string;
  /** Row of the grid, counted from 1. */
  row: number;
  column: number;
}

/** Tiles for international organisations. The world map does not show these organisations. */
export const INSTITUTIONS: readonly Tile[] = [
  { code: 'EU', row: 1, column: 1 },
  { code: 'NATO', row: 1, column: 2 },
];

/** Federations whose parts have their own rules, each with its tiles. */
export const FEDERATIONS: { code: string; name: string; tiles: readonly Tile[] }[] = [
  { code: 'US', name: 'United States', tiles: tilesOf('US', US) },
  { code: 'CA', name: 'Canada', tiles: tilesOf('CA', CA) },
  { code: 'AU', name: 'Australia', tiles: tilesOf('AU', AU) },
];

function tilesOf(country: string, grid: string): Tile[] {
  return grid
    .trim()
    .split('\n')
    .flatMap((line, row) =>
      line
        .trim()
        .split(/\s+/)
        .flatMap((part, column) =>
          part === '..' ? [] : [{ code: `${country}-${part}`, row: row + 1, column: column + 1 }],
        ),
    );
}
