import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Figures, figuresOf } from './figures.ts';
import { svgPlot, textPlot } from './plot.ts';
import { bytesTable, goalsTable, loadTable, recoveryTable, sizesReport } from './report.ts';
import { SCENARIOS } from './scenario.ts';
import { simulateWeek, type Week } from './simulate.ts';
import { measureWireSizes } from './wire-sizes.ts';

const USAGE = 'usage: npm run measure -- simulation [--clients N] [--seed N] [--svg FILE]';

const FEW = 'The goals are for 1,000,000 clients: fewer are less even by chance alone.\n';

const PRICE = `The other weeks show what else can come. Office hours are uneven because people are: whoever opens a browser with a
check that is due has it 30 to 90 s later. docs/feed.md weighs that.`;

/**
 * Runs `npm run measure -- simulation`: many clients check a feed for a week at the times that the
 * extension chooses. Prints tables and a plot; "!" marks a figure that misses its goal. Resolves
 * to 0, or 2 for wrong arguments.
 */
export async function main(args: string[]): Promise<number> {
  const options = parsed(args);
  if (!options) {
    console.error(USAGE);
    return 2;
  }
  const { clients, seed, svg } = options;
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
  if (svg) await writeFile(resolve(process.env.INIT_CWD ?? '.', svg), svgPlot(weeks, mean));
  console.log(`\nMost memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  return 0;
}

function parsed(args: string[]): { clients: number; seed: number; svg: string | undefined } | null {
  const text = { type: 'string' as const };
  try {
    const { values } = parseArgs({ args, options: { clients: text, seed: text, svg: text } });
    const clients = Number(values.clients ?? 1_000_000);
    const seed = Number(values.seed ?? 1);
    const isSound =
      Number.isInteger(clients) && clients >= 1 && clients <= 20_000_000 && Number.isInteger(seed);
    return isSound ? { clients, seed, svg: values.svg } : null;
  } catch {
    return null;
  }
}
