import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Answers a request with a file's bytes. If the request has the file's ETag, answers with status
 * 304 and no bytes. If there is no file, answers with status 404.
 */
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
