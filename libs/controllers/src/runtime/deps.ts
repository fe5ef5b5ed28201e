import type { Client } from '@pilothouse/kube-client/client';
import type { EventRecorder } from '@pilothouse/kube-client/event-recorder';
import type { SharedInformers } from '@pilothouse/kube-client/shared-informers';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';

/** What every controller is made from. */
export interface ControllerDeps {
  /** Acts under the controller's own name. */
  readonly client: Client;
  readonly informers: SharedInformers;
  readonly recorder: EventRecorder;
  readonly clock: Clock;
  readonly logger: Logger;
}
