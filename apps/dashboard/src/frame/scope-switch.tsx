'use client';
import { Check, ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '@/components/ui/button.tsx';
import { Command, CommandEmpty, CommandInput, CommandItem, CommandList } from '@/components/ui/command.tsx';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu.tsx';
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover.tsx';
import { Clusters, NamespaceNames } from '@/graphql/session.ts';
import { testIds } from '@/test-ids.ts';
import { useScope } from './use-scope.ts';

export function ClusterSwitch() {
  const t = useTranslations('frame');
  const scope = useScope();
  const [{ data }] = useQuery({ query: Clusters });
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" aria-label={t('cluster', { name: scope.cluster })} data-testid={testIds.clusterSwitch}>
          <span className="max-w-40 truncate">{scope.cluster}</span>
          <ChevronDown className="text-ink-3" aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="start">
        <DropdownMenuRadioGroup
          value={scope.cluster}
          onValueChange={(cluster) => scope.set({ cluster, namespace: undefined })}
        >
          {(data?.clusters ?? []).map((cluster) => (
            <DropdownMenuRadioItem key={cluster.id} value={cluster.name}>
              {cluster.name}
              <span className="ml-auto pl-4 text-ink-3 text-xs">{cluster.version}</span>
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

export function NamespaceSwitch() {
  const t = useTranslations('frame');
  const scope = useScope();
  const [open, setOpen] = useState(false);
  const [{ data }, refresh] = useQuery({ query: NamespaceNames, variables: { cluster: scope.cluster } });
  const choose = (namespace: string | undefined) => {
    scope.set({ namespace });
    setOpen(false);
  };
  return (
    <Popover
      open={open}
      onOpenChange={(next) => {
        if (next) refresh({ requestPolicy: 'network-only' });
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
            {(data?.cluster?.namespaceNames ?? []).map((name) => (
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
