/** A measured figure, and the goal that it should not exceed. */
export interface Figure {
  what: string;
  /** Browser and version; absent for what runs in Node. */
  browser?: string;
  value: number;
  goal: number;
  /** Unit of value and goal; `×` for a ratio. */
  unit: 'ms' | '×';
}

const noted: Figure[] = [];

/** Notes a figure for the table of all figures. */
export function noteFigure(figure: Figure): void {
  noted.push(figure);
}

/** Returns the figures noted so far, in their order. */
export function notedFigures(): readonly Figure[] {
  return noted;
}

/** Formats figures as a table, each with its ratio to its goal first. */
export function figureTable(figures: readonly Figure[]): string {
  const lines = figures.map(({ what, browser = 'Node', value, goal, unit }) => {
    const digits = unit === 'ms' && value >= 10 ? 0 : 2;
    const cells = [
      (value / goal).toFixed(2),
      `${value.toFixed(digits)} ${unit}`,
      `${goal} ${unit}`,
    ];
    return `${cells.map((cell) => cell.padStart(11)).join('')}  ${what}, ${browser}`;
  });
  return [
    `${['÷ goal', 'figure', 'goal'].map((title) => title.padStart(11)).join('')}`,
    ...lines,
  ].join('\n');
}
