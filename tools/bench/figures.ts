/** A measured figure, and the goal that it must not exceed. */
export interface Figure {
  what: string;
  /** Name of the browser, sometimes with its version; absent for a measurement in Node. */
  browser?: string;
  value: number;
  goal: number;
  /** Unit of the value and of the goal; `×` stands for a ratio. */
  unit: 'ms' | 'KB' | '×';
}

const noted: Figure[] = [];

/** Adds a figure to the table that is printed at the end. */
export function noteFigure(figure: Figure): void {
  noted.push(figure);
}

/** Returns all figures added so far, in the order in which they were added. */
export function notedFigures(): readonly Figure[] {
  return noted;
}

/** Returns a table of figures as text. The first column shows each figure divided by its goal. */
export function figureTable(figures: readonly Figure[]): string {
  const lines = figures.map(({ what, browser = 'Node', value, goal, unit }) => {
    const digits = unit !== '×' && value >= 10 ? 0 : 2;
    const cells = [
      (value / goal).toFixed(2),
      `${value.toFixed(digits)} ${unit}`,
      `${Number(goal.toFixed(1))} ${unit}`,
    ];
    return `${cells.map((cell) => cell.padStart(11)).join('')}  ${what}, ${browser}`;
  });
  return [
    `${['÷ goal', 'figure', 'goal'].map((title) => title.padStart(11)).join('')}`,
    ...lines,
  ].join('\n');
}
