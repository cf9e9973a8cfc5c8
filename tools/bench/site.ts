import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SiteFolder } from '../../src/cli/site/site-folder.ts';
import { writeSite } from '../../src/cli/site/write-site.ts';
import { syntheticRecord } from '../../test/pages/record/synthetic-record.ts';
import { ROOT } from '../setup/command.mjs';
import { noteFigure } from './figures.ts';
import type { BenchOptions } from './options.ts';

/**
 * Maximum duration of the first build, in ms per event. For 50,000 events, this is five minutes.
 */
const GOAL = 6;

/** Durations and results of a build. */
interface Build {
  seconds: number;
  /** Processor time of all threads, in seconds. */
  processor: number;
  pages: number;
  rendered: number;
  answers: number;
  /** Number of files that were new or changed. */
  written: number;
}

/**
 * Measures how long it takes to build the site of a large invented record, first into an empty
 * folder, then again with nothing changed. Resolves to 0 if the first build meets `GOAL` and the
 * second build writes nothing, otherwise to 1.
 */
export async function benchSite({ events = 5000, json }: BenchOptions): Promise<number> {
  const folder = join(ROOT, 'out', 'bench-site');
  await rm(folder, { recursive: true, force: true });
  try {
    const first = await build(folder, events);
    const again = await build(folder, events);
    const what = `building the site of ${events} events`;
    noteFigure({ what, value: first.seconds * 1000, goal: events * GOAL, unit: 'ms' });
    if (json) console.log(JSON.stringify({ events, first, again }));
    else console.log([what, lineOf('first', first), lineOf('again', again)].join('\n'));
    return first.seconds * 1000 <= events * GOAL && again.written === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Builds the site and prints the progress to standard error. */
async function build(root: string, events: number): Promise<Build> {
  const record = syntheticRecord(events);
  const [start, used] = [performance.now(), process.cpuUsage()];
  const folder = new SiteFolder(root);
  const { pages, rendered, answers } = await writeSite({
    record,
    renamed: {},
    issued: new Date('2026-11-27T12:00:00Z'),
    site: 'https://bans.example/',
    folder,
    say: console.error,
  });
  folder.removeOthers();
  const { user, system } = process.cpuUsage(used);
  return {
    seconds: (performance.now() - start) / 1000,
    processor: (user + system) / 1e6,
    pages,
    rendered,
    answers,
    written: folder.written,
  };
}

function lineOf(name: string, build: Build): string {
  const { seconds, processor, pages, rendered, answers, written } = build;
  return `${name}: ${seconds.toFixed(1)} s, ${processor.toFixed(1)} s of processor time; ${pages} pages, ${rendered} rendered; ${answers} answer files; ${written} files written`;
}
