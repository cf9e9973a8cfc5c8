import { main as demonstrate } from '../test/e2e/demo.ts';
import { main as develop } from './dev.ts';

/**
 * Entry point of `npm start`: shows the extension on an article about a ban. `npm start -- dev`
 * instead rebuilds and reloads it after each change. Resolves to the exit code.
 */
export function main(args: string[]): Promise<number> {
  return args[0] === 'dev' ? develop(args.slice(1)) : demonstrate(args);
}
