'use client';
import { useTranslations } from 'next-intl';
import { Section } from '@/components/section.tsx';
import { Skeleton } from '@/components/ui/skeleton.tsx';
import { useScope } from '@/frame/use-scope.ts';
import type { ObjectDetailQuery } from '@/graphql/generated/graphql.ts';
import { IngressDetail } from '@/graphql/ingresses.ts';
import { usePolledQuery } from '@/graphql/use-polled-query.ts';
import { CertificateRow } from './certificate-row.tsx';
import { RouteRow } from './route-row.tsx';

type Ingress = Extract<NonNullable<ObjectDetailQuery['object']>, { __typename: 'Ingress' }>;

/** Milliseconds: endpoints come and go without a change of the Ingress. */
const pollEvery = 3000;

/** Where an Ingress leads, and whether anybody answers there. */
export function IngressWork({ object }: { readonly object: Ingress }) {
  const t = useTranslations('ingress');
  const { cluster } = useScope();
  const { name } = object.metadata;
  const namespace = object.metadata.namespace ?? '';
  const { data } = usePolledQuery({ query: IngressDetail, variables: { cluster, namespace, name } }, pollEvery);
  const ingress = data?.ingress;
  if (!ingress) return <Skeleton className="m-4 w-1/3" />;
  const { routes, certificates } = ingress;
  return (
    <>
      <Section title={t('routes')} aside={routes.length}>
        <ul>
          {routes.map((route) => (
            <RouteRow key={`${route.host} ${route.path} ${route.pathType}`} route={route} namespace={namespace} />
          ))}
        </ul>
      </Section>
      {certificates.length > 0 ? (
        <Section title={t('certificates')}>
          <ul>
            {certificates.map((certificate) => (
              <CertificateRow
                key={`${certificate.secretName} ${certificate.hosts.join()}`}
                certificate={certificate}
                namespace={namespace}
              />
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
