'use client';
import { StateShape } from '@/components/state-shape.tsx';
import { StatusText } from '@/components/status-text.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import type { State as WireState } from '@/graphql/generated/graphql.ts';
import { objectPath } from '@/lib/object-path.ts';
import { stateOf } from '@/lib/state-of.ts';
import { testIds } from '@/test-ids.ts';

interface RelatedObject {
  readonly id: string;
  readonly state: WireState;
  readonly statusWord: string;
  readonly statusSentence: string;
  readonly nodeName?: string | null;
  readonly metadata: { readonly name: string; readonly namespace?: string | null };
}

interface RelatedObjectsProps {
  readonly kind: 'Pod' | 'PersistentVolumeClaim';
  readonly objects: readonly RelatedObject[];
  /** Whether they come from several namespaces. */
  readonly namespaced?: boolean;
}

/** Objects that have to do with this one, each with how it is. */
export function RelatedObjects({ kind, objects, namespaced = false }: RelatedObjectsProps) {
  return (
    <ul className="text-sm">
      {objects.map(({ id, state, nodeName, metadata: { name, namespace }, ...status }) => (
        <li
          key={id}
          className="flex min-h-8 flex-wrap items-center gap-x-3 border-b py-1 last:border-b-0"
          data-testid={testIds.relatedObject}
          data-name={name}
        >
          <StateShape state={stateOf(state)} />
          <ScopedLink
            href={objectPath(kind, namespace, name)}
            className="min-w-0 break-all font-medium hover:underline"
          >
            {name}
          </ScopedLink>
          {namespaced && namespace ? <span className="text-ink-3">{namespace}</span> : null}
          <span className="text-ink-2">
            <StatusText {...status} />
          </span>
          {nodeName ? <span className="text-ink-3">{nodeName}</span> : null}
        </li>
      ))}
    </ul>
  );
}
