import { benchCold } from './cold.ts';
import { figureTable, notedFigures } from './figures.ts';
import { benchIdle } from './idle.ts';
import { benchJudge } from './judge.ts';
import { benchNames } from './names.ts';
import { benchPages } from './pages.ts';
import { benchPaint } from './paint.ts';
import { benchPeers } from './peers/peers.ts';
import { benchRecord } from './record.ts';
import { benchSidebar } from './sidebar.ts';
import { benchSite } from './site.ts';

/**
 * The benchmarks by name, in the order in which they run. Each resolves to an exit code: 0 for
 * success, 1 if it misses a goal or can't measure everything, 2 if it can't measure anything.
 */
const BENCHES = {
  pages: benchPages,
  names: benchNames,
  peers: benchPeers,
  cold: benchCold,
  judge: benchJudge,
  record: benchRecord,
  site: benchSite,
  paint: benchPaint,
  sidebar: benchSidebar,
  idle: benchIdle,
};

const USAGE = `npm run bench [-- ${Object.keys(BENCHES).join('|')}] [OPTION…] [--json]`;

/**
 * Runs the named benchmark, or all benchmarks if `args` names none. If all run, a table of the
 * figures with goals comes first, and a failure does not stop the other benchmarks. Resolves to
 * the largest exit code.
 */
export async function main(args: string[]): Promise<number> {
  const [name = '', ...rest] = args;
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  if (Object.hasOwn(BENCHES, name)) return BENCHES[name as keyof typeof BENCHES](rest);
  if (name && !name.startsWith('--')) {
    console.error(`There is no benchmark ${name}. Usage: ${USAGE}`);
    return 2;
  }
  return benchAll(args);
}

function failed(error: unknown): number {
  console.error(error);
  return 2;
}

async function benchAll(args: string[]): Promise<number> {
  const { log } = console;
  const details: string[] = [];
  // Keeps the benchmarks' output until the end, because the table of all figures comes first.
  console.log = (text: string) => void details.push(text);
  let code = 0;
  // Puppeteer alone would only close the browser at SIGTERM, and the next benchmark would start.
  process.once('SIGTERM', () => process.exit(143));
  try {
    for (const [name, bench] of Object.entries(BENCHES)) {
      const began = performance.now();
      code = Math.max(code, await bench(args).catch(failed));
      console.error(`${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
    }
  } finally {
    console.log = log;
    if (args.includes('--json'))
      log(
        JSON.stringify({ figures: notedFigures(), details: details.map((one) => JSON.parse(one)) }),
      );
    else log([figureTable(notedFigures()), ...details].join('\n\n'));
  }
  return code;
}
