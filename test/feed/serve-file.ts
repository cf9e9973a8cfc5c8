import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers a request with a file's bytes: 304 if its ETag matches, 404 if there is no file. */
export function serveFile(
  body: Uint8Array | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (!body) return void response.writeHead(404).end();
  const etag = `"${Buffer.from(body).toString('base64url').slice(-30)}"`;
  if (request.headers['if-none-match'] === etag)
    return void response.writeHead(304, { etag }).end();
  response.writeHead(200, { etag, 'content-type': 'application/json' }).end(body);
}
