import type { Client } from '@pilothouse/kube-client/client';
import type { EventRecorder } from '@pilothouse/kube-client/event-recorder';
import type { Service } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { services } from '@pilothouse/kube-model/registry';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

/** Tells where a Service's port is really served; value: `80=127.96.0.10:10080`, `53/UDP=…`, several separated by commas. */
export const servedAtAnnotation = 'pilothouse.dev/served-at';

type ServiceObject = DeepReadonly<Served<Service>>;

export interface ServiceReporter {
  warn(service: ServiceObject, reason: string, message: string): void;
  /** `served`: what is served elsewhere than declared, each as `80=127.96.0.10:10080`. */
  annotate(service: ServiceObject, served: readonly string[]): Promise<void>;
}

/** Writes what the proxy has to say onto the Service that it is about. */
export function createServiceReporter(client: Client, recorder: EventRecorder): ServiceReporter {
  return {
    warn({ metadata }, reason, message) {
      recorder.event({ apiVersion: 'v1', kind: 'Service', metadata }, 'Warning', reason, message);
    },
    async annotate({ metadata }, served) {
      const elsewhere = [...served].sort().join(',');
      if ((metadata.annotations?.[servedAtAnnotation] ?? '') === elsewhere) return;
      const annotations = { [servedAtAnnotation]: elsewhere || null };
      const patch = { metadata: { uid: metadata.uid, annotations } };
      await client.patch(services, metadata.namespace ?? '', metadata.name, 'merge', patch, {
        fieldManager: 'service-proxy',
      });
    },
  };
}
