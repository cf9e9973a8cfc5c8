import { main as demonstrate } from '../test/e2e/demo.ts';
import { main as develop } from './dev.ts';

/**
 * Runs `npm start`: shows the extension on an article about a ban. With the argument `dev`, also
 * rebuilds and reloads the extension after each change. Resolves to the exit code.
 */
export function main(args: string[]): Promise<number> {
  return args[0] === 'dev' ? develop(args.slice(1)) : demonstrate(args);
}
