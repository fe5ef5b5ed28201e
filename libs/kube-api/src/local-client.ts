import type { User } from '@pilothouse/access/user';
import type {
  Client,
  DeleteOptions,
  ListOptions,
  Page,
  PatchOptions,
  PatchType,
  SubresourceOptions,
  WatchEvent,
  WatchOptions,
  WriteOptions,
} from '@pilothouse/kube-client/client';
import { asEventsGroup, isEventsGroup } from '@pilothouse/kube-model/event-views';
import type { KubeObject, Served } from '@pilothouse/kube-model/object';
import { pods } from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import { StatusError } from '@pilothouse/kube-model/status-error';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { Api, Caller, OwnedObject, Target } from './verbs/api.ts';
import { authorize } from './verbs/authorize.ts';
import { bindPod } from './verbs/binding.ts';
import { createObject } from './verbs/create.ts';
import { deleteObject } from './verbs/delete.ts';
import { deleteCollection } from './verbs/delete-collection.ts';
import { evictPod } from './verbs/eviction.ts';
import { getObject } from './verbs/get.ts';
import { listObjects } from './verbs/list.ts';
import { patchObject } from './verbs/patch.ts';
import { patchScale, updateScale } from './verbs/scale.ts';
import { parseSelection } from './verbs/selection.ts';
import { shown } from './verbs/shown.ts';
import { requestToken } from './verbs/token-request.ts';
import { updateObject } from './verbs/update.ts';
import { type ObjectEvent, watchObjects } from './verbs/watch.ts';

/** The API in this process: the same verbs and the same rights as over HTTPS, without copying what is returned. */
export function createLocalClient(api: Api, user: User): Client {
  const allow = (verb: string, target: Target) => authorize(api, user, verb, target);
  return {
    async get<T extends KubeObject>(resource: Resource<T>, namespace: string, name: string) {
      const target = targetOf(resource, namespace, name);
      allow('get', target);
      return served(resource, getObject(api, target));
    },
    async list<T extends KubeObject>(resource: Resource<T>, options: ListOptions = {}): Promise<Page<T>> {
      const target = targetOf(resource, options.namespace ?? '', '');
      allow('list', target);
      const selection = parseSelection(resource, options.labelSelector, options.fieldSelector);
      const page = await listObjects(api, target, { ...options, selection });
      return {
        items: page.items.map((stored) => served(resource, stored)),
        resourceVersion: String(page.revision),
        ...(page.continue !== undefined && { continue: page.continue }),
      };
    },
    async *watch<T extends KubeObject>(resource: Resource<T>, options: WatchOptions): AsyncGenerator<WatchEvent<T>> {
      const target = targetOf(resource, options.namespace ?? '', '');
      allow('watch', target);
      const selection = parseSelection(resource, options.labelSelector, options.fieldSelector);
      const match = options.sendInitialEvents === undefined ? {} : { resourceVersionMatch: 'NotOlderThan' };
      for await (const batch of watchObjects(api, target, { ...options, ...match, selection })) {
        for (const event of batch) yield toWatchEvent(resource, event);
      }
    },
    async create<T extends KubeObject>(resource: Resource<T>, object: T, options: SubresourceOptions = {}) {
      const { name = '', namespace = '' } = object.metadata ?? {};
      const subresource = options.subresource ?? '';
      const target = targetOf(resource, namespace, subresource === '' ? '' : name, subresource);
      allow('create', target);
      const caller = callerOf(user, options);
      if (subresource === '') return served(resource, await createObject(api, target, writable(object), caller));
      if (subresource === 'token') return made<T>(await requestToken(api, target, writable(object), caller));
      return served(resource, await createSubresource(api, target, writable(object), caller));
    },
    async update<T extends KubeObject>(resource: Resource<T>, object: T, options: SubresourceOptions = {}) {
      const { name = '', namespace = '' } = object.metadata ?? {};
      const target = targetOf(resource, namespace, name, options.subresource);
      allow('update', target);
      const caller = callerOf(user, options);
      if (target.subresource === 'scale') return made<T>(await updateScale(api, target, writable(object), caller));
      const updated = await updateObject(api, target, writable(object), caller);
      return served(resource, updated.object);
    },
    async patch<T extends KubeObject>(
      resource: Resource<T>,
      namespace: string,
      name: string,
      type: PatchType,
      body: object,
      options: PatchOptions = {},
    ) {
      const target = targetOf(resource, namespace, name, options.subresource);
      allow('patch', target);
      const caller = callerOf(user, options);
      const document = type === 'apply' ? { type, body, force: options.force ?? false } : { type, body };
      if (target.subresource === 'scale') return made<T>(await patchScale(api, target, document, caller));
      return served(resource, (await patchObject(api, target, document, caller)).object);
    },
    async delete<T extends KubeObject>(
      resource: Resource<T>,
      namespace: string,
      name: string,
      options: DeleteOptions = {},
    ) {
      const target = targetOf(resource, namespace, name);
      allow('delete', target);
      const { object } = await deleteObject(api, target, options, callerOf(user, options));
      return served(resource, object);
    },
    async deleteCollection<T extends KubeObject>(
      resource: Resource<T>,
      namespace: string,
      selector: Pick<ListOptions, 'labelSelector' | 'fieldSelector'>,
      options: DeleteOptions = {},
    ) {
      const target = targetOf(resource, namespace, '');
      allow('deletecollection', target);
      const selection = parseSelection(resource, selector.labelSelector, selector.fieldSelector);
      await deleteCollection(api, target, { selection }, options, callerOf(user, options));
    },
  };
}

function targetOf(resource: Resource, namespace: string, name: string, subresource = ''): Target {
  return { resource, namespace: resource.namespaced ? namespace : '', name, subresource };
}

function callerOf(user: User, { fieldManager, dryRun, fieldValidation }: WriteOptions): Caller {
  return {
    user,
    fieldManager: fieldManager ?? user.name,
    dryRun: dryRun ?? false,
    fieldValidation: fieldValidation ?? 'Ignore',
    warn: () => {},
  };
}

/** The verbs fill in apiVersion and kind: in a copy, the caller's object stays as it is. */
function writable(object: KubeObject): OwnedObject {
  return { ...object };
}

/** The store cannot know the type that a resource's objects have: here is where it is believed. */
function served<T extends KubeObject>(resource: Resource<T>, stored: StoredObject): Served<T> {
  const object = shown(resource, stored).parse();
  return made<T>(isEventsGroup(resource) ? asEventsGroup(object) : object);
}

function made<T extends KubeObject>(object: object): Served<T> {
  return object as Served<T>;
}

async function createSubresource(api: Api, target: Target, object: OwnedObject, caller: Caller): Promise<StoredObject> {
  if (target.resource.resource === pods.resource && target.subresource === 'binding') {
    return bindPod(api, target, object, caller);
  }
  if (target.resource.resource === pods.resource && target.subresource === 'eviction') {
    const pod = getObject(api, target);
    await evictPod(api, target, {}, caller);
    return pod;
  }
  throw new StatusError('MethodNotAllowed', `${target.resource.resource}/${target.subresource} cannot be created`);
}

function toWatchEvent<T extends KubeObject>(resource: Resource<T>, event: ObjectEvent): WatchEvent<T> {
  switch (event.kind) {
    case 'bookmark': {
      const { revision, initialEventsEnd } = event;
      return { type: 'BOOKMARK', resourceVersion: String(revision), initialEventsEnd };
    }
    case 'present':
      return { type: 'ADDED', object: served(resource, event.object) };
    case 'left':
      return { type: 'DELETED', object: served(resource, event.change.object) };
    case 'changed':
      return { type: event.type, object: served(resource, event.change.object) };
  }
}
