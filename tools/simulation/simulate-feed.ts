import { writeFile } from 'node:fs/promises';
import { wholeNumber } from '../../src/cli/feed/options.ts';
import { parsedOptions } from '../../src/cli/parsed-options.ts';
import { fromTerminal } from '../../src/cli/paths.ts';
import type { Command } from '../../src/cli/program.ts';
import { type Figures, figuresOf } from './figures.ts';
import { svgPlot, textPlot } from './plot.ts';
import { bytesTable, goalsTable, loadTable, recoveryTable, sizesReport } from './report.ts';
import { SCENARIOS } from './scenario.ts';
import { simulateWeek, type Week } from './simulate.ts';
import { measureWireSizes } from './wire-sizes.ts';

const USAGE = 'usage: npm run measure -- simulation [--clients N] [--seed N] [--svg FILE]';
const text = { type: 'string' } as const;
const OPTIONS = { clients: text, seed: text, svg: text };
const CLIENTS = { least: 1, most: 20_000_000, otherwise: 1_000_000 };
const SEEDS = { least: 0, most: 999_999_999, otherwise: 1 };

const FEW = 'The goals are for 1,000,000 clients: fewer are less even by chance alone.\n';

const PRICE = `The other weeks show what else can come. Office hours are uneven because people are: whoever opens a browser with a
check that is due has it 30 to 90 s later.`;

/**
 * Runs `npm run measure -- simulation`: many clients check a feed for a week at the times that the
 * extension chooses. Prints tables and a plot; "!" marks a figure that misses its goal. Resolves
 * to 0, or 2 for wrong arguments.
 */
export const simulation: Command = { run: simulate, usage: USAGE };

async function simulate(args: string[]): Promise<number> {
  const { values } = parsedOptions(args, OPTIONS, []);
  const clients = wholeNumber('clients', values.clients, CLIENTS);
  const seed = wholeNumber('seed', values.seed, SEEDS);
  const svg = values.svg === undefined ? null : fromTerminal(values.svg);
  // Opens the file without changing it. If the path can't be written, the program thus fails now
  // and not after minutes of simulation.
  if (svg) await writeFile(svg, '', { flag: 'a' });
  const sizes = await measureWireSizes();
  const weeks: { name: string; week: Week; isHeld: boolean }[] = [];
  const figures: Figures[] = [];
  for (const scenario of SCENARIOS) {
    const began = performance.now();
    const week = simulateWeek(scenario, clients, seed);
    weeks.push({ name: scenario.name, week, isHeld: scenario.goal !== undefined });
    figures.push(figuresOf(scenario, week, sizes));
    const checks = week.perMinute.reduce((sum, count) => sum + count, 0);
    console.log(
      `${scenario.name}: ${scenario.assumes} (${checks} checks, ${((performance.now() - began) / 1000).toFixed(1)} s)`,
    );
  }
  const mean = figures[0]?.settled.mean ?? 1;
  console.log(
    `\n${clients} clients, seed ${seed}. ${sizesReport(sizes)}\n\n${loadTable(figures, mean)}\n\n${bytesTable(figures)}\n\n${recoveryTable(figures)}\n`,
  );
  console.log(
    `Busiest minute of each two hours, day by day; the full block is twice the steady mean, ${Math.round(2 * mean)} a minute, or more, and six of its eight steps (▆) are 1.5 times the mean. The weeks that are held to something have a star:`,
  );
  for (const { name, week, isHeld } of weeks)
    console.log(`${textPlot(week, 2 * mean)}  ${name}${isHeld ? ' *' : ''}`);
  console.log(
    `\nWhat it is held to, with the week that answers it:\n\n${goalsTable(figures)}\n\n${clients < 1_000_000 ? FEW : ''}${PRICE}`,
  );
  if (svg) await writeFile(svg, svgPlot(weeks, mean));
  console.log(`\nMost memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  return 0;
}
