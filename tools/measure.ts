/** Programs that measure and are no tests, by the name that `npm run measure -- NAME …` takes. */
const PROGRAMS: Record<string, () => Promise<{ main(args: string[]): Promise<number> }>> = {
  bench: () => import('./bench/bench.ts'),
  gallery: () => import('./gallery/gallery.ts'),
  simulation: () => import('./simulation/simulate-feed.ts'),
};

/** Runs the program named first with the other arguments. Returns its exit code, 2 for an unknown name. */
export async function main([name = '', ...args]: string[]): Promise<number> {
  const load = PROGRAMS[name];
  if (load) return (await load()).main(args);
  console.error(`usage: npm run measure -- ${Object.keys(PROGRAMS).join('|')} …`);
  return 2;
}
