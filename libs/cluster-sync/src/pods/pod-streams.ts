import { execProtocol, openExec } from '@pilothouse/kube-client/exec-session';
import type { HttpTransport } from '@pilothouse/kube-client/http-transport';
import { type ContainerAddress, execQuery, logQuery } from '@pilothouse/kube-client/node-server-client';
import type { PodStreams } from '@pilothouse/kube-client/pod-streams';
import { pathOf } from '@pilothouse/kube-client/request-path';
import { pods } from '@pilothouse/kube-model/registry';
import type { Connection, RequestUser } from '../connection/connection.ts';

interface PodStreamsOptions extends Pick<Connection, 'openSocket'> {
  /** In the name of `user`. */
  readonly transport: HttpTransport;
  readonly user: RequestUser;
}

/** Servers of before 1.30 speak only the older one, which cannot say that its input has ended. */
const protocols = [execProtocol, 'v4.channel.k8s.io'];

/** What runs in the pods of a cluster, reached through its API. */
export function createPodStreams({ transport, openSocket, user }: PodStreamsOptions): PodStreams {
  return {
    async logs(container, options = {}) {
      const query = logQuery(options);
      query.set('container', container.container);
      const path = `${pathFor(container, 'log')}?${query}`;
      return transport.stream({ method: 'GET', path, accept: 'text/plain, */*', signal: options.signal });
    },
    exec(container, options) {
      const query = execQuery(options);
      query.set('container', container.container);
      const path = `${pathFor(container, 'exec')}?${query}`;
      return openSocket({ path, protocols, user }, openExec);
    },
  };
}

function pathFor({ namespace, pod }: ContainerAddress, subresource: string): string {
  return pathOf(pods, namespace, pod, subresource);
}
