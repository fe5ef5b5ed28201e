import type { Agent } from 'node:http';
import type { RequestOptions } from 'node:https';
import { StatusError } from '@pilothouse/kube-model/status-error';

/** Makes connections to `server` through a proxy: http, https or socks5. client-node knows how; loaded only for this. */
export async function proxyAgent(server: string, proxyUrl: string): Promise<Agent> {
  const { KubeConfig } = await import('kubernetes-client');
  const config = new KubeConfig();
  config.loadFromClusterAndUser({ name: 'cluster', server, proxyUrl, skipTLSVerify: false }, { name: 'user' });
  const options: RequestOptions = {};
  await config.applyToHTTPSOptions(options);
  const { agent } = options;
  if (typeof agent === 'object') return withoutGaps(agent);
  throw new StatusError('BadRequest', `The proxy ${proxyName(proxyUrl)} cannot be used for ${server}`);
}

/** What an agent has undefined would hide what a request says of TLS. */
function withoutGaps(agent: Agent): Agent {
  const options: object = Reflect.get(agent, 'options') ?? {};
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) Reflect.deleteProperty(options, name);
  }
  return agent;
}

/** Its address without the password that may stand in it. */
export function proxyName(proxyUrl: string): string {
  const { protocol, host } = new URL(proxyUrl);
  return `${protocol}//${host}`;
}
