import { once } from 'node:events';
import net from 'node:net';
import { expect, test } from 'vitest';
import { choosePort } from '../../scripts/lib/port.mjs';

test('takes the port it was told, or the next where that one is taken', async () => {
  const taken = net.createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as net.AddressInfo;
  expect(await choosePort(String(port))).toBeGreaterThan(port);
  taken.close();
  await once(taken, 'close');
  expect(await choosePort(String(port))).toBe(port);
});

test('says what a port is where it was told none', async () => {
  await expect(choosePort('news')).rejects.toThrow('COPYDESK_PORT is "news"');
  await expect(choosePort('70000')).rejects.toThrow('from 1 to 65535');
});
