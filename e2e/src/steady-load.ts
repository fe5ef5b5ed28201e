import { request } from 'node:http';

export interface LoadReport {
  readonly sent: number;
  readonly succeeded: number;
  /** Each with what happened and when, milliseconds since the load began. */
  readonly failures: readonly string[];
  /** How often each body was answered. */
  readonly answers: ReadonlyMap<string, number>;
}

export interface SteadyLoad {
  report(): LoadReport;
  /** Sends no more, waits for what is under way. */
  stop(): Promise<LoadReport>;
}

export interface LoadOptions {
  /** Milliseconds until a request has failed. */
  readonly timeout?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `perSecond` GET requests, evenly spaced, each on a connection of its own. */
export function startSteadyLoad(url: string, perSecond: number, options: LoadOptions = {}): SteadyLoad {
  const began = performance.now();
  const failures: string[] = [];
  const answers = new Map<string, number>();
  const open = new Set<Promise<void>>();
  let sent = 0;
  let succeeded = 0;
  const one = async () => {
    sent += 1;
    try {
      const body = await get(url, options);
      succeeded += 1;
      answers.set(body, (answers.get(body) ?? 0) + 1);
    } catch (error) {
      failures.push(`${Math.round(performance.now() - began)} ms: ${String(error)}`);
    }
  };
  const timer = setInterval(() => {
    const due = Math.floor(((performance.now() - began) / 1000) * perSecond);
    while (sent < due) {
      const request = one().finally(() => open.delete(request));
      open.add(request);
    }
  }, 2);
  const report = () => ({ sent, succeeded, failures: [...failures], answers: new Map(answers) });
  return {
    report,
    async stop() {
      clearInterval(timer);
      await Promise.all(open);
      return report();
    },
  };
}

function get(url: string, { timeout = 10_000, headers = {} }: LoadOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent: false, timeout, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200) resolve(body);
        else reject(new Error(`status ${response.statusCode}: ${body}`));
      });
    });
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${timeout} ms`)));
    sent.on('error', reject);
    sent.end();
  });
}
