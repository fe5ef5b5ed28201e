'use client';
import { useTranslations } from 'next-intl';
import { testIds } from '@/test-ids.ts';
import type { KubeconfigContext } from './use-kubeconfig.ts';

interface ContextListProps {
  readonly contexts: readonly KubeconfigContext[];
  readonly chosen: string | undefined;
  readonly onChoose: (context: KubeconfigContext) => void;
}

/** The contexts of a kubeconfig, of which one is chosen; those that cannot be used say why. */
export function ContextList({ contexts, chosen, onChoose }: ContextListProps) {
  const t = useTranslations('addCluster');
  if (contexts.length === 0) return <p className="text-ink-2 text-sm">{t('noContexts')}</p>;
  return (
    <fieldset>
      <legend className="mb-1 font-medium text-ink-2 text-xs">{t('context')}</legend>
      <div className="thin-scroll max-h-56 overflow-auto rounded border">
        {contexts.map((context) => (
          <ContextOption
            key={context.name}
            context={context}
            chosen={context.name === chosen}
            onChoose={() => onChoose(context)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface ContextOptionProps {
  readonly context: KubeconfigContext;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function ContextOption({ context, chosen, onChoose }: ContextOptionProps) {
  const t = useTranslations('addCluster');
  const { name, current, server, user, problem } = context;
  return (
    <label
      className="flex items-baseline gap-2.5 border-b px-2.5 py-1.5 text-sm last:border-b-0 hover:bg-hover has-checked:bg-selected"
      data-testid={testIds.kubeconfigContext}
      data-name={name}
    >
      <input
        type="radio"
        name="context"
        checked={chosen}
        disabled={problem !== null}
        onChange={onChoose}
        className="translate-y-0.5 accent-accent"
      />
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap items-baseline gap-x-2">
          <span className="font-medium">{name}</span>
          {current ? <span className="text-ink-3 text-xs">{t('current')}</span> : null}
        </span>
        <span className="flex flex-wrap gap-x-3 text-ink-2 text-xs">
          {server ? <code>{server}</code> : null}
          {user ? <span>{t('as', { user })}</span> : null}
        </span>
        {problem ? <span className="block text-failing-ink text-xs">{problem}</span> : null}
      </span>
    </label>
  );
}
