import { sep } from 'node:path';
import process from 'node:process';
import { run } from './run.ts';

// Whoever reads the output may stop early, as `head` does: that is no failure and needs no words.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });

const { stdout, stderr, env } = process;

async function main(): Promise<void> {
  try {
    // Set, not exited with: what is written to a pipe must leave the process first.
    process.exitCode = await run(process.argv.slice(2), {
      cwd: process.cwd(),
      stdout,
      stderr,
      env,
      separator: sep,
    });
  } catch (error) {
    stderr.write(`Copydesk broke off: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 2;
  }
}

void main();
