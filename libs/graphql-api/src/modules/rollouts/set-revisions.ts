import type { ControllerRevision, PodTemplateSpec } from '@pilothouse/kube-model/kinds';
import { controllerRevisions } from '@pilothouse/kube-model/registry';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { GraphqlContext } from '../../context.ts';
import type { DaemonSetView, StatefulSetView } from '../../reading/kind-views.ts';
import type { ObjectView } from '../../reading/object-view.ts';
import { controlledBy } from '../../reading/owned-objects.ts';
import type { RevisionModel } from './rollout-model.ts';
import { sameTemplate, type Template } from './template.ts';

/** What the controllers write into a ControllerRevision: a patch that puts the template in force. */
interface RevisionData {
  readonly spec?: { readonly template?: DeepReadonly<PodTemplateSpec> & { readonly $patch?: string } };
}

export interface SetRevisionModel extends RevisionModel {
  readonly source: ObjectView<ControllerRevision>;
}

function templateOf({ object }: ObjectView<ControllerRevision>): Template {
  const { $patch: _, ...template } = (object.data as RevisionData | undefined)?.spec?.template ?? {};
  return template;
}

/** Revisions of a StatefulSet or DaemonSet that the user may see, newest first. */
export function setRevisions(context: GraphqlContext, view: StatefulSetView | DaemonSetView): SetRevisionModel[] {
  const inForce: Template = view.object.spec?.template ?? {};
  const kept = controlledBy(context, view, controllerRevisions)
    .map((source) => ({ source, template: templateOf(source) }))
    .sort((a, b) => b.source.object.revision - a.source.object.revision);
  const current = kept.find(({ template }) => sameTemplate(template, inForce));
  return kept.map((each, index) => ({
    ...each,
    revision: each.source.object.revision,
    current: each === current,
    inForce,
    before: kept[index + 1]?.template,
  }));
}
