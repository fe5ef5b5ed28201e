import { useTranslations } from 'next-intl';
import { StateShape } from '@/components/state-shape.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import type { IngressDetailQuery } from '@/graphql/generated/graphql.ts';
import { objectPath } from '@/lib/object-path.ts';

type Certificate = NonNullable<IngressDetailQuery['ingress']>['certificates'][number];

interface CertificateRowProps {
  readonly certificate: Certificate;
  readonly namespace: string;
}

/** What HTTPS of some hosts is served with. */
export function CertificateRow({ certificate: { hosts, secretName, missing }, namespace }: CertificateRowProps) {
  const t = useTranslations('ingress');
  return (
    <li className="flex min-h-7 flex-wrap items-center gap-x-3 py-0.5 text-sm">
      <StateShape state={missing ? 'warning' : secretName === null ? 'off' : 'healthy'} />
      <span className="min-w-0 break-words">{hosts.length === 0 ? t('anyHost') : hosts.join(', ')}</span>
      {secretName === null ? null : missing ? (
        <span className="text-warning-ink">{t('missing', { name: secretName })}</span>
      ) : (
        <ScopedLink href={objectPath('Secret', namespace, secretName)} className="hover:underline">
          {secretName}
        </ScopedLink>
      )}
      {secretName === null || missing ? <span className="text-ink-3">{t('untrusted')}</span> : null}
    </li>
  );
}
