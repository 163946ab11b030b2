import net from 'node:net';
import { Advice, say } from './say.mjs';

const usual = 8710;
const tries = 20;

/**
 * Chooses the port that `npm start` serves on: the one in COPYDESK_PORT or the usual one, or the next free.
 *
 * @param {string} [wish]
 * @returns {Promise<number>}
 */
export async function choosePort(wish = process.env['COPYDESK_PORT'] ?? String(usual)) {
  const first = Number(wish);
  if (!Number.isInteger(first) || first < 1 || first > 65_535) {
    throw new Advice(`COPYDESK_PORT is "${wish}": set it to a number from 1 to 65535, or leave it out.`);
  }
  const last = Math.min(first + tries, 65_535);
  for (let port = first; port <= last; port += 1) {
    if (await isFree(port)) {
      if (port !== first) say(`Port ${first} is taken: using ${port}. COPYDESK_PORT=… chooses another.`);
      return port;
    }
  }
  throw new Advice(`Ports ${first} to ${last} are all taken: set COPYDESK_PORT to a free one.`);
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
