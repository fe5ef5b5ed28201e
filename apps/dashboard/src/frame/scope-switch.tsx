'use client';
import { Check, ChevronDown, Layers, Settings2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { StateShape } from '@/components/state-shape.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Command, CommandEmpty, CommandInput, CommandItem, CommandList } from '@/components/ui/command.tsx';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu.tsx';
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover.tsx';
import { shapeOfCluster } from '@/lib/cluster-state.ts';
import { testIds } from '@/test-ids.ts';
import { type KnownCluster, useClusters } from './known-clusters.tsx';
import { ScopedLink } from './scoped-link.tsx';
import { useChooseCluster } from './use-choose-cluster.ts';
import { useNamespaceNames } from './use-namespace-names.ts';
import { useScopeChoice } from './use-scope.ts';

/** The value of the menu's entry for all clusters; no cluster can be called so. */
const all = '*';

export function ClusterSwitch() {
  const t = useTranslations('frame');
  const { cluster } = useScopeChoice();
  const clusters = useClusters();
  const choose = useChooseCluster();
  const label = cluster ?? t('allClusters');
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" aria-label={t('cluster', { name: label })} data-testid={testIds.clusterSwitch}>
          <span className="max-w-40 truncate">{label}</span>
          <ChevronDown className="text-ink-3" aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="start" className="min-w-60">
        <DropdownMenuRadioGroup
          value={cluster ?? all}
          onValueChange={(value) => choose(value === all ? undefined : value)}
        >
          <DropdownMenuRadioItem value={all} data-testid={testIds.clusterOption} data-option={all}>
            <Layers aria-hidden />
            {t('allClusters')}
          </DropdownMenuRadioItem>
          {clusters.map((each) => (
            <ClusterOption key={each.id} cluster={each} />
          ))}
        </DropdownMenuRadioGroup>
        <DropdownMenuSeparator />
        <DropdownMenuItem asChild>
          <ScopedLink href="/clusters">
            <Settings2 aria-hidden />
            {t('manageClusters')}
          </ScopedLink>
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

function ClusterOption({ cluster }: { readonly cluster: KnownCluster }) {
  const states = useTranslations('clusters.states');
  return (
    <DropdownMenuRadioItem value={cluster.name} data-testid={testIds.clusterOption} data-option={cluster.name}>
      <span className="flex w-3.5 justify-center">
        <StateShape state={shapeOfCluster(cluster.state)} label={states(cluster.state)} />
      </span>
      <span className="max-w-64 truncate">{cluster.name}</span>
      <span className="ml-auto pl-4 text-ink-3 text-xs">{cluster.version}</span>
    </DropdownMenuRadioItem>
  );
}

export function NamespaceSwitch() {
  const t = useTranslations('frame');
  const scope = useScopeChoice();
  const [open, setOpen] = useState(false);
  const { names, refresh } = useNamespaceNames(scope.cluster);
  const choose = (namespace: string | undefined) => {
    scope.set({ namespace });
    setOpen(false);
  };
  return (
    <Popover
      open={open}
      onOpenChange={(next) => {
        if (next) refresh();
        setOpen(next);
      }}
    >
      <PopoverTrigger asChild>
        <Button
          variant="ghost"
          data-testid={testIds.namespaceSwitch}
          aria-label={t('namespace', { name: scope.namespace ?? t('allNamespaces') })}
        >
          <span className="max-w-36 truncate">{scope.namespace ?? t('allNamespaces')}</span>
          <ChevronDown className="text-ink-3" aria-hidden />
        </Button>
      </PopoverTrigger>
      <PopoverContent className="w-60 p-0">
        <Command>
          <CommandInput placeholder={t('findNamespace')} />
          <CommandList className="max-h-72">
            <CommandEmpty>{t('noNamespace')}</CommandEmpty>
            <Option value="" label={t('allNamespaces')} chosen={!scope.namespace} onChoose={() => choose(undefined)} />
            {names.map((name) => (
              <Option
                key={name}
                value={name}
                label={name}
                chosen={scope.namespace === name}
                onChoose={() => choose(name)}
              />
            ))}
          </CommandList>
        </Command>
      </PopoverContent>
    </Popover>
  );
}

function Option({ value, label, chosen, onChoose }: OptionProps) {
  return (
    <CommandItem value={label} data-testid={testIds.namespaceOption} data-option={value} onSelect={onChoose}>
      <span className="truncate">{label}</span>
      {chosen ? <Check className="ml-auto" aria-hidden /> : null}
    </CommandItem>
  );
}

interface OptionProps {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}
