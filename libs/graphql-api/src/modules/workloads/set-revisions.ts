import type { ControllerRevision, PodTemplateSpec } from '@pilothouse/kube-model/kinds';
import { stableJson } from '@pilothouse/kube-model/pod-template-hash';
import { controllerRevisions } from '@pilothouse/kube-model/registry';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { GraphqlContext } from '../../context.ts';
import type { DaemonSetView, StatefulSetView } from '../../reading/kind-views.ts';
import type { ObjectView } from '../../reading/object-view.ts';
import { controlledBy } from '../../reading/owned-objects.ts';
import type { Template } from '../deployments/template.ts';

export type SetView = StatefulSetView | DaemonSetView;

/** What the controllers write into a ControllerRevision: a patch that puts the template in force. */
interface RevisionData {
  readonly spec?: { readonly template?: DeepReadonly<PodTemplateSpec> & { readonly $patch?: string } };
}

export interface SetRevisionModel {
  readonly controllerRevision: ObjectView<ControllerRevision>;
  readonly revision: number;
  readonly current: boolean;
  readonly template: Template;
  /** The template in force. */
  readonly inForce: Template;
}

function templateOf({ object }: ObjectView<ControllerRevision>): Template {
  const { $patch: _, ...template } = (object.data as RevisionData | undefined)?.spec?.template ?? {};
  return template;
}

/** Revisions of a StatefulSet or DaemonSet that the user may see, newest first. */
export function setRevisions(context: GraphqlContext, view: SetView): SetRevisionModel[] {
  const inForce: Template = view.object.spec?.template ?? {};
  const wanted = stableJson(inForce);
  const revisions = controlledBy(context, view, controllerRevisions)
    .map((controllerRevision) => ({ controllerRevision, template: templateOf(controllerRevision) }))
    .sort((a, b) => b.controllerRevision.object.revision - a.controllerRevision.object.revision);
  const current = revisions.find(({ template }) => stableJson(template) === wanted);
  return revisions.map((revision) => ({
    ...revision,
    revision: revision.controllerRevision.object.revision,
    current: revision === current,
    inForce,
  }));
}
