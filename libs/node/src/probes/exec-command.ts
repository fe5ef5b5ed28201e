import type { ContainerKey, Driver } from '../drivers/driver.ts';
import type { ProbeResult } from './probe-result.ts';

/** Output that is kept, bytes. */
const maxOutput = 10 * 1024;

/** Healthy: the command ends with 0 within the time. */
export async function probeExec(
  driver: Driver,
  key: ContainerKey,
  command: readonly string[],
  timeoutMs: number,
): Promise<ProbeResult> {
  try {
    const process = await driver.exec(key, { command, tty: false, stdin: false });
    const output = collect([process.stdout, ...(process.stderr ? [process.stderr] : [])]);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      process.leave();
    }, timeoutMs);
    const code = await process.exited;
    clearTimeout(timer);
    if (late)
      return {
        healthy: false,
        output: `command timed out: "${command.join(' ')}" timed out after ${timeoutMs / 1000}s`,
      };
    return { healthy: code === 0, output: output().trim() };
  } catch (error) {
    return { healthy: false, output: error instanceof Error ? error.message : String(error) };
  }
}

function collect(streams: readonly NodeJS.ReadableStream[]): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  for (const stream of streams) {
    stream.on('data', (chunk: Buffer) => {
      if (size < maxOutput) chunks.push(chunk);
      size += chunk.length;
    });
  }
  return () => Buffer.concat(chunks).subarray(0, maxOutput).toString();
}
