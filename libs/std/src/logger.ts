import { type Logger as Pino, pino } from 'pino';

/** Constant messages with keys and values; handed in, never imported as a global. */
export type Logger = Pick<Pino, 'debug' | 'info' | 'warn' | 'error' | 'child'>;

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** `file` is a path to append to; without it lines go to standard output. */
export function createLogger(level: LogLevel, file?: string): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return file ? pino(options, pino.destination({ dest: file, mkdir: true, sync: false })) : pino(options);
}

export const silentLogger: Logger = pino({ level: 'silent' });
