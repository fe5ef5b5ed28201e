'use client';
import { useTranslations } from 'next-intl';
import { Field, fieldClasses } from '@/components/ui/input.tsx';
import { useClusters } from '@/frame/known-clusters.tsx';
import { testIds } from '@/test-ids.ts';

interface ClusterFieldProps {
  readonly value: string | undefined;
  readonly onChange: (cluster: string) => void;
}

/** Asks for the cluster that something is made in, where all clusters are shown. */
export function ClusterField({ value, onChange }: ClusterFieldProps) {
  const t = useTranslations('scope');
  return (
    <Field label={t('cluster')}>
      <select
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value)}
        className={`${fieldClasses} h-7`}
        data-testid={testIds.clusterField}
      >
        <option value="" disabled>
          {t('chooseOne')}
        </option>
        {useClusters().map(({ id, name }) => (
          <option key={id}>{name}</option>
        ))}
      </select>
    </Field>
  );
}
