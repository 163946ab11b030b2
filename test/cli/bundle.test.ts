import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import type { ReviewJson } from '../../src/export/contract.ts';
import { folderOf } from '../files/support.ts';
import { IMPOSSIBLE, SOUND } from './support.ts';

/** What users run; the test run builds it first. */
const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** A finding, and too short to count as a paragraph that stands twice. */
const SHORT = 'The pier closed on Tuesday, June 2, 2025.';

const call = (cwd: string, ...args: string[]) =>
  spawnSync(process.execPath, [CLI, ...args], { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });

describe('dist/cli.js', () => {
  it('ends with the review’s exit code', () => {
    const folder = folderOf({ 'sound.txt': SOUND, 'bad.txt': IMPOSSIBLE });
    expect(call(folder, '--version')).toMatchObject({
      status: 0,
      stdout: `${manifest.version}\n`,
      stderr: '',
    });
    expect(call(folder, 'review', 'sound.txt')).toMatchObject({ status: 0, stderr: '' });
    expect(call(folder, 'review', '*.txt')).toMatchObject({ status: 1, stderr: '' });
    expect(call(folder, 'review', '.', 'nowhere')).toMatchObject({ status: 2 });
    expect(call(folder, 'revue')).toMatchObject({ status: 2, stdout: '' });
  });

  it('writes all of a large review to a slow reader before it ends', async () => {
    const folder = folderOf(
      Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.txt`, `${SHORT}\n\n`.repeat(60)])),
    );
    const child = spawn(process.execPath, [CLI, 'review', '--format', 'json', '.'], { cwd: folder });
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => {
      pieces.push(piece);
      child.stdout.pause();
      setTimeout(() => child.stdout.resume(), 1);
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    const output: ReviewJson = JSON.parse(Buffer.concat(pieces).toString());
    expect([code, output.articles.length]).toEqual([0, 60]);
    expect(Buffer.concat(pieces).length).toBeGreaterThan(1_000_000);
  });

  it('ends quietly when its reader leaves', async () => {
    const folder = folderOf({ 'a.txt': `${SHORT}\n\n`.repeat(2000) });
    const child = spawn(process.execPath, [CLI, 'review', 'a.txt'], { cwd: folder });
    let stderr = '';
    child.stderr.on('data', (piece: Buffer) => (stderr += piece.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, stderr]).toEqual([0, '']);
  });
});
