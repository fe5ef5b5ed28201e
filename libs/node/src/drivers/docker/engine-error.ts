/** Whether the engine answered a request so. */
export function isEngineError(error: unknown, ...statuses: readonly number[]): boolean {
  return error instanceof Error && 'statusCode' in error && statuses.includes(Number(error.statusCode));
}

/** What the engine said, without the words that its client puts before it. */
export function engineMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const told = 'json' in error ? (error.json as { message?: unknown } | null) : null;
  const text = typeof told?.message === 'string' && told.message !== '' ? told.message : error.message;
  return text.replace(/^\(HTTP code \d+\) [^-]*- /, '').trim();
}
