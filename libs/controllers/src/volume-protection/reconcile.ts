import { type Controller, createController } from '@pilothouse/kube-client/controller';
import { keyOf } from '@pilothouse/kube-client/object-key';
import { volumeProtection } from '@pilothouse/kube-model/kinds/persistent-volume/annotations';
import { persistentVolumes } from '@pilothouse/kube-model/registry';
import type { ControllerDeps } from '../runtime/deps.ts';
import { planFinalizer, writeFinalizer } from '../runtime/finalizer.ts';

/** Keeps a volume that is deleted while a claim has it. */
export function createVolumeProtectionController({ client, informers, clock, logger }: ControllerDeps): Controller {
  const volumes = informers.of(persistentVolumes);
  const controller = createController({ name: 'pv-protection', clock, logger, reconcile });

  volumes.addHandler({
    added: (volume) => controller.enqueue(keyOf(volume)),
    updated: (volume) => controller.enqueue(keyOf(volume)),
  });

  async function reconcile(name: string): Promise<undefined> {
    const volume = volumes.get('', name);
    if (!volume) return;
    const plan = planFinalizer(volume, volumeProtection, volume.status?.phase === 'Bound');
    if (plan === 'rest') return;
    await writeFinalizer({ client, resource: persistentVolumes }, volume, { plan, finalizer: volumeProtection });
  }

  return controller;
}
