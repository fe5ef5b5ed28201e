import { type Cached, copyOf } from '@pilothouse/kube-client/cached';
import { type Controller, createController, type Result } from '@pilothouse/kube-client/controller';
import { preferredResource } from '@pilothouse/kube-model/custom/custom-resource';
import {
  type CustomResourceDefinition,
  cleanupFinalizer,
  type DefinitionStatus,
} from '@pilothouse/kube-model/custom/definition';
import type { Served } from '@pilothouse/kube-model/object';
import { customResourceDefinitions as resource } from '@pilothouse/kube-model/registry';
import { timestamp } from '@pilothouse/std/clock';
import { deepEqual } from '@pilothouse/std/deep-equal';
import type { ControllerDeps } from '../runtime/deps.ts';
import { whileThere } from '../runtime/request-outcome.ts';
import { cleaningStatus, plan } from './plan.ts';

type Definition = Cached<CustomResourceDefinition>;

/** Milliseconds between two looks at objects that finalizers hold. */
const retry = 1000;

/** Gives definitions names that have become free, and takes the objects of a kind away with its definition. */
export function createCustomResourceDefinitionController(deps: ControllerDeps): Controller {
  const { client, informers, clock, logger } = deps;
  const definitions = informers.of(resource);
  const controller = createController({
    name: 'customresourcedefinition',
    workers: 2,
    clock,
    logger,
    reconcile,
  });

  const changed = ({ metadata }: Definition) => controller.enqueue(metadata.name);
  definitions.addHandler({
    added: changed,
    updated: changed,
    // Somebody may wait for its names.
    deleted: () => {
      for (const definition of definitions.list()) changed(definition);
    },
  });

  async function reconcile(name: string): Promise<Result | undefined> {
    const definition = definitions.get('', name);
    if (!definition) return undefined;
    const decision = plan(definition, definitions.list(), timestamp(clock.now()));
    if (decision.kind === 'establish') await writeStatus(definition, decision.status);
    return decision.kind === 'clean up' ? cleanUp(definition) : undefined;
  }

  async function cleanUp(definition: Definition): Promise<Result | undefined> {
    const remaining = await deleteObjects(definition);
    const status = cleaningStatus(definition, remaining, timestamp(clock.now()));
    const written = await writeStatus(definition, status);
    if (remaining > 0) return { requeueAfter: retry };
    if (written) await release(written);
    return undefined;
  }

  /** How many are there all the same. */
  async function deleteObjects(definition: Definition): Promise<number> {
    const kind = preferredResource(definition);
    if (!kind) return 0;
    const { items } = await client.list(kind);
    const namespaces = new Set(items.map(({ metadata }) => metadata.namespace ?? ''));
    await Promise.all([...namespaces].map((namespace) => client.deleteCollection(kind, namespace, {})));
    return items.length === 0 ? 0 : (await client.list(kind)).items.length;
  }

  async function writeStatus(
    definition: Definition,
    status: DefinitionStatus,
  ): Promise<Served<CustomResourceDefinition> | undefined> {
    const next = { ...copyOf<Served<CustomResourceDefinition>>(definition), status };
    if (deepEqual(status, definition.status)) return next;
    return whileThere(client.update(resource, next, { subresource: 'status' }));
  }

  async function release({ metadata }: Served<CustomResourceDefinition>): Promise<void> {
    const finalizers = metadata.finalizers?.filter((finalizer) => finalizer !== cleanupFinalizer) ?? [];
    const { resourceVersion } = metadata;
    await whileThere(
      client.patch(resource, '', metadata.name, 'merge', {
        metadata: { resourceVersion, finalizers: finalizers.length > 0 ? finalizers : null },
      }),
    );
  }

  return controller;
}
