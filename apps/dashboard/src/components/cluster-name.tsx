'use client';
import { useTranslations } from 'next-intl';
import { StateShape } from '@/components/state-shape.tsx';
import { useClusters } from '@/frame/known-clusters.tsx';
import { shapeOfCluster } from '@/lib/cluster-state.ts';
import { needsWarning } from '@/lib/mirror-freshness.ts';

/** A cluster's name; with its shape when what is shown of it may not be what it is. */
export function ClusterName({ name }: { readonly name: string }) {
  const states = useTranslations('clusters.states');
  const known = useClusters().find((each) => each.name === name);
  return (
    <>
      <span className="truncate text-ink-2" title={name}>
        {name}
      </span>
      {known && needsWarning(known) ? (
        <StateShape state={shapeOfCluster(known.state)} label={states(known.state)} className="size-2.5" />
      ) : null}
    </>
  );
}
