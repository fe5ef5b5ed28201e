import type { ComponentType } from 'react';
import type { ObjectDetailQuery } from '@/graphql/generated/graphql.ts';
import { CronJobActions } from '@/screens/cron-jobs/cron-job-actions.tsx';
import { CronJobPlan } from '@/screens/cron-jobs/cron-job-plan.tsx';
import { DefinitionWork } from '@/screens/custom-kind/definition-work.tsx';
import { IngressClassWork } from '@/screens/ingresses/ingress-class-work.tsx';
import { IngressWork } from '@/screens/ingresses/ingress-work.tsx';
import { JobActions } from '@/screens/jobs/job-actions.tsx';
import { JobSection } from '@/screens/jobs/job-section.tsx';
import { isKept } from '@/screens/namespaces/namespace-content.ts';
import { NamespaceDeletion } from '@/screens/namespaces/namespace-deletion.tsx';
import { NamespaceWork } from '@/screens/namespaces/namespace-work.tsx';
import { QuotaSection } from '@/screens/namespaces/quota-section.tsx';
import { NodeActions } from '@/screens/nodes/node-actions.tsx';
import { NodeWork } from '@/screens/nodes/node-work.tsx';
import { ServiceWork } from '@/screens/services/service-work.tsx';
import { ClaimSection } from '@/screens/storage/claim-section.tsx';
import { ClassSection } from '@/screens/storage/class-section.tsx';
import { VolumeSection } from '@/screens/storage/volume-section.tsx';

export type AnyObject = NonNullable<ObjectDetailQuery['object']>;

type Typename = AnyObject['__typename'];

interface Part<Name extends Typename> {
  readonly object: Extract<AnyObject, { __typename: Name }>;
}

/** What a kind adds to the page that all kinds share. */
interface KindParts<Name extends Typename> {
  /** Sections that show what it does, under the facts. */
  readonly Work?: ComponentType<Part<Name>>;
  /** Buttons in the header, for viewers who may edit. */
  readonly Actions?: ComponentType<Part<Name>>;
  /** The dialog that deletes it, where there is more to say than of others. */
  readonly Deletion?: ComponentType<Part<Name> & { readonly onClose: () => void }>;
  /** Of objects that cannot be deleted. */
  readonly isKept?: (name: string) => boolean;
}

const parts: { readonly [Name in Typename]?: KindParts<Name> } = {
  Node: { Work: NodeWork, Actions: NodeActions },
  CronJob: { Work: CronJobPlan, Actions: CronJobActions },
  Ingress: { Work: IngressWork },
  IngressClass: { Work: IngressClassWork },
  CustomResourceDefinition: { Work: DefinitionWork },
  Job: { Work: JobSection, Actions: JobActions },
  Namespace: { Work: NamespaceWork, Deletion: NamespaceDeletion, isKept },
  ResourceQuota: { Work: QuotaSection },
  Service: { Work: ServiceWork },
  StorageClass: { Work: ClassSection },
  PersistentVolume: { Work: VolumeSection },
  PersistentVolumeClaim: { Work: ClaimSection },
};

export function partsOf<Name extends Typename>(
  object: Extract<AnyObject, { __typename: Name }>,
): KindParts<Name> | undefined {
  return parts[object.__typename];
}
