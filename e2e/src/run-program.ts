import { execFile } from 'node:child_process';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Milliseconds until a program that does not end is ended. */
const patience = 120_000;

/** Runs a program to its end. Rejects only when it could not be run, or did not end. */
export function runProgram(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  stdin: string | object = '',
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const options = { env, timeout: patience, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(program, [...args], options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(new Error(`${program} ${args.join(' ')}: ${error.message}`));
      else resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(typeof stdin === 'object' ? JSON.stringify(stdin) : stdin);
  });
}

/** Standard output of what went well; throws with all that it said otherwise. */
export function succeeded(what: string, { code, stdout, stderr }: Outcome): string {
  if (code !== 0) throw new Error(`${what} ended with ${code}\n${stdout}\n${stderr}`);
  return stdout;
}
