import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fromTerminal } from '../paths.ts';
import { FeedFault } from './feed-fault.ts';
import { serveFeed } from './feed-server.ts';
import { readOptions, wholeNumber } from './options.ts';

/**
 * `serve DIR [--port N]`: serves the feed on 127.0.0.1 until Ctrl-C, for trying it out. Throws a
 * FeedFault when the port is in use.
 */
export async function serveCommand(args: string[]): Promise<number> {
  const { target, options } = readOptions(args, "the feed's folder", ['port']);
  const folder = fromTerminal(target ?? '');
  const port = wholeNumber('port', options.port, { least: 0, most: 65_535, otherwise: 8787 });
  if (!existsSync(join(folder, 'head.json')))
    throw new FeedFault(
      `${folder} has no head.json to serve. Run "feed build --out ${folder}" first.`,
    );
  const server = await serveFeed(folder, port).catch((error) => {
    throw new FeedFault(
      `Port ${port} can't be used (${error.code}). Name another one with --port.`,
    );
  });
  console.log(`${server.url} serves ${folder} to this computer; Ctrl-C ends it`);
  await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await server.close();
  return 0;
}
