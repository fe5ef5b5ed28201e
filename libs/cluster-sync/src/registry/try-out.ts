import { StatusError } from '@pilothouse/kube-model/status-error';
import { type ConnectionHost, createConnection } from '../connection/connection.ts';
import { type ConnectionTrial, type TrialOptions, tryConnection } from '../connection/try-connection.ts';
import type { ContextSettings } from '../kubeconfig/context-settings.ts';

/** Milliseconds for a whole trial. */
const limit = 60_000;

/** Connects to see whether that works, and leaves nothing open. Throws StatusError when it may not or takes too long. */
export async function tryOut(
  settings: ContextSettings,
  options: ConnectionHost & TrialOptions,
): Promise<ConnectionTrial> {
  const { clock, impersonate, signal } = options;
  const late = new AbortController();
  const cancel = clock.after(limit, () => {
    late.abort(new StatusError('ServiceUnavailable', `${settings.server} was not done within ${limit / 1000} s`));
  });
  try {
    const connection = await createConnection(settings, options);
    try {
      return await tryConnection(connection, { impersonate, signal: AbortSignal.any([late.signal, signal]) });
    } finally {
      connection.close();
    }
  } finally {
    cancel();
  }
}
