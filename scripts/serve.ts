import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site.
 *
 * @param folder the folder that the build wrote
 * @param port the first port to try; 0 lets the system choose
 * @returns the server and the port that it listens on
 */
export async function serve(
  folder: string,
  port: number,
): Promise<{ server: Server; port: number }> {
  const notFound = join(folder, '404.html');
  const files = sirv(folder, {
    etag: true,
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    },
  });
  const server = createServer((request, response) => {
    files(request, response);
  });
  return { server, port: await listen(server, port) };
}

/** Listens on the port, or on the next one that is free. */
async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    try {
      return await tryPort(server, candidate);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' || candidate >= port + 20) throw error;
    }
  }
}

function tryPort(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
