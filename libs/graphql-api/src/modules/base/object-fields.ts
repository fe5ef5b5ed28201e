import { apiVersionOf, resourceKey } from '@pilothouse/kube-model/resource';
import type { GraphqlContext } from '../../context.ts';
import { shown, toYaml } from '../../reading/manifest.ts';
import { metadataOf } from '../../reading/object-metadata.ts';
import type { ObjectView } from '../../reading/object-view.ts';
import { stateOf, statusOf } from '../../reading/status-of.ts';
import { eventsAbout } from '../events/events-about.ts';
import { historyPage } from '../objects/history-page.ts';
import { problemSince } from './problem-since.ts';

const shownOf = ({ resource, object }: ObjectView, { fingerprint }: GraphqlContext) =>
  shown(resource, object, fingerprint);

/** Nodes' own events name them by name in the place of the uid, as upstream's do. */
const eventUids = ({ uid, key }: ObjectView) => new Set(key.resource === 'nodes' ? [uid, key.name] : [uid]);

/** The fields of interface KubernetesObject: every type that implements it takes them over. */
export const objectFields = {
  id: ({ cluster, uid }: ObjectView) => `${cluster.name}:${uid}`,
  cluster: ({ cluster }: ObjectView) => cluster.name,
  apiVersion: ({ resource }: ObjectView) => apiVersionOf(resource),
  kind: ({ resource }: ObjectView) => resource.kind,
  resource: ({ resource }: ObjectView) => resourceKey(resource),
  metadata: (view: ObjectView, _: unknown, context: GraphqlContext) => metadataOf(shownOf(view, context)),
  state: (view: ObjectView, _: unknown, { clock }: GraphqlContext) => stateOf(view, clock.now()),
  statusWord: (view: ObjectView, _: unknown, { clock }: GraphqlContext) => statusOf(view, clock.now()).word,
  statusSentence: (view: ObjectView, _: unknown, { clock }: GraphqlContext) => statusOf(view, clock.now()).sentence,
  problemSince: (view: ObjectView, _: unknown, context: GraphqlContext) => problemSince(context, view),
  revision: ({ revision }: ObjectView) => revision,
  yaml: (view: ObjectView, _: unknown, context: GraphqlContext) => toYaml(shownOf(view, context)),
  raw: (view: ObjectView, _: unknown, context: GraphqlContext) => shownOf(view, context),
  events: (view: ObjectView, { first }: { readonly first: number }, context: GraphqlContext) =>
    eventsAbout(context, view.cluster, { namespace: view.key.namespace, uids: eventUids(view) }, first),
  history: (
    { cluster, resource, key }: ObjectView,
    args: { readonly first: number; readonly after?: string | null | undefined },
    context: GraphqlContext,
  ) => historyPage(context, cluster, resource, key, args),
};
