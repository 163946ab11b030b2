import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { describe, expect } from 'vitest';
import { inProject, root } from '../../scripts/lib/paths.mjs';
import { openAddress, test } from './window.ts';

describe('npm start', () => {
  test('opens the sample articles with Copydesk running, on the next port where one is taken, until Ctrl-C', async ({
    browser,
  }) => {
    const taken = net.createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as net.AddressInfo;
    const start = spawn(process.execPath, [inProject('scripts', 'start.mjs')], {
      cwd: root,
      env: { ...process.env, COPYDESK_EDITOR: 'code-server', COPYDESK_PORT: String(port) },
    });
    const ended = once(start, 'exit');
    try {
      let words = '';
      const address = await new Promise<string>((resolve, reject) => {
        const listen = (text: Buffer) => {
          words += text.toString();
          const [found] = /http:\/\/\S+/.exec(words) ?? [];
          if (found) resolve(found);
        };
        start.stdout.on('data', listen);
        start.stderr.on('data', listen);
        start.on('exit', () => reject(new Error(`npm start has ended: ${words}`)));
      });
      expect(words).toContain(`Port ${port} is taken`);
      const window = await openAddress(browser, address);
      await window.open('stannerby-bypass-vote.txt');
      await window.ready();
      await window.keep('start');
      start.kill('SIGINT');
      expect(await ended).toEqual([0, null]);
      await expect(fetch(address)).rejects.toThrow('fetch failed');
    } finally {
      start.kill('SIGTERM');
      await ended;
      taken.close();
    }
  });
});
