import { runProgram } from '../../src/cli/program.ts';
import { Refusal } from '../../src/cli/refusal.ts';
import { benchCold } from './cold.ts';
import { figureTable, notedFigures } from './figures.ts';
import { benchIdle } from './idle.ts';
import { benchJudge } from './judge.ts';
import { benchNames } from './names.ts';
import { type BenchOption, type BenchOptions, benchOptions, type Takes } from './options.ts';
import { benchPages } from './pages.ts';
import { benchPaint } from './paint.ts';
import { benchPeers } from './peers/peers.ts';
import { benchRecord } from './record.ts';
import { benchSidebar } from './sidebar.ts';
import { benchSite } from './site.ts';

/** A benchmark, and the arguments that it takes. */
interface Bench extends Takes {
  run: (options: BenchOptions) => Promise<number>;
}

/**
 * The benchmarks by name, in the order in which they run. Each resolves to an exit code. Some
 * resolve to 1 if they miss a goal or can't measure a page. In all other cases, the code is 0.
 */
const BENCHES: Record<string, Bench> = {
  pages: { run: benchPages, options: ['pages', 'browser', 'rounds'] },
  names: { run: benchNames, options: ['pages', 'browser'] },
  peers: { run: benchPeers, options: ['pages', 'count'], peers: true },
  cold: { run: benchCold, options: [] },
  judge: { run: benchJudge, options: [] },
  record: { run: benchRecord, options: ['events', 'browser'] },
  site: { run: benchSite, options: ['events'] },
  paint: { run: benchPaint, options: ['browser', 'rounds'] },
  sidebar: { run: benchSidebar, options: ['rounds'] },
  idle: { run: benchIdle, options: ['browser'] },
};
/** Options that at least one benchmark takes. A run of all benchmarks accepts them. */
const ALL: Takes = { options: ['pages', 'browser', 'rounds', 'events', 'count'] };

const FORMS: Record<BenchOption, string> = {
  pages: '--pages DIR',
  browser: '--browser chromium|firefox',
  rounds: '--rounds N',
  events: '--events N',
  count: '--count N',
};
const USAGE = `usage: npm run bench [-- NAME] [OPTION…] [--json]   all benchmarks, or one of them
${Object.entries(BENCHES)
  .map(([name, { options, peers }]) =>
    [' ', name, ...(peers ? ['DIR…'] : []), ...options.map((one) => `[${FORMS[one]}]`)].join(' '),
  )
  .join('\n')}`;

/**
 * Runs the benchmark with the given name, or all benchmarks if no name is given. Resolves to the
 * exit code. After a run of all benchmarks, this is the largest of their exit codes.
 */
export function main(args: string[]): Promise<number> {
  const [name = '', ...rest] = args;
  return runProgram({ name: 'bench', usage: USAGE }, args, async () => {
    const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
    if (bench) return bench.run(benchOptions(rest, bench));
    if (name && !name.startsWith('-')) throw new Refusal(`There is no benchmark "${name}".`);
    return benchAll(benchOptions(args, ALL));
  });
}

function failed(error: unknown): number {
  console.error(error instanceof Refusal ? error.message : error);
  return 2;
}

async function benchAll(options: BenchOptions): Promise<number> {
  const { log } = console;
  const details: string[] = [];
  // The benchmarks' output is kept until the end, because the table of all figures comes first.
  console.log = (text: string) => void details.push(text);
  let code = 0;
  // At SIGTERM, this program must end. Without this line, Puppeteer would only close its browser,
  // and the next benchmark would start.
  process.once('SIGTERM', () => process.exit(143));
  try {
    for (const [name, bench] of Object.entries(BENCHES)) {
      const began = performance.now();
      // If one benchmark fails, the others still run.
      code = Math.max(code, await bench.run(options).catch(failed));
      console.error(`${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
    }
  } finally {
    console.log = log;
    if (options.json)
      log(
        JSON.stringify({ figures: notedFigures(), details: details.map((one) => JSON.parse(one)) }),
      );
    else log([figureTable(notedFigures()), ...details].join('\n\n'));
  }
  return code;
}
