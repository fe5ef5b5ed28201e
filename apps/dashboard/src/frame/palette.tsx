'use client';
import { Cloud, CornerDownLeft, Languages, Layers, LogOut, Moon, Plus, Rocket, SquareDashed, Sun } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTheme } from 'next-themes';
import { Dialog as Radix } from 'radix-ui';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { StateShape } from '@/components/state-shape.tsx';
import {
  Command,
  CommandEmpty,
  CommandGroup,
  CommandInput,
  CommandItem,
  CommandList,
} from '@/components/ui/command.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import { FindObjects } from '@/graphql/session.ts';
import { shapeOfCluster } from '@/lib/cluster-state.ts';
import { stateOf } from '@/lib/state-of.ts';
import { testIds } from '@/test-ids.ts';
import { useClusters } from './known-clusters.tsx';
import { useLanguage } from './language-switch.tsx';
import { allScreens } from './screens.ts';
import { useChooseCluster } from './use-choose-cluster.ts';
import { useListScope } from './use-list-scope.ts';
import { useNamespaceNames } from './use-namespace-names.ts';
import { useScopeChoice, useScopedHref } from './use-scope.ts';
import { useSignOut } from './user-menu.tsx';
import { useIsClusterAdmin, useMayEdit } from './viewer.tsx';

interface PaletteProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Ctrl K: goes anywhere, does anything that needs no more than a name. */
export function Palette({ open, onOpenChange }: PaletteProps) {
  const t = useTranslations('palette');
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-[oklch(0.15_0.02_268/0.35)] data-[state=open]:animate-appear" />
        <Radix.Content
          aria-describedby={undefined}
          data-testid={testIds.palette}
          className="fixed top-[12dvh] left-1/2 z-50 w-[calc(100vw-24px)] max-w-[600px] -translate-x-1/2 overflow-hidden rounded bg-raised shadow-float outline-none data-[state=open]:animate-appear"
        >
          <Radix.Title className="sr-only">{t('title')}</Radix.Title>
          <PaletteBody onDone={() => onOpenChange(false)} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Goes to a path, in the cluster that is shown or in another one. */
type Go = (path: string, cluster?: string) => void;

/** Every word that was typed, anywhere in the entry. */
function matchWords(value: string, search: string): number {
  const text = value.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
    ? 1
    : 0;
}

function PaletteBody({ onDone }: { readonly onDone: () => void }) {
  const t = useTranslations('palette');
  const [text, setText] = useState('');
  const router = useRouter();
  const href = useScopedHref();
  const go: Go = (path, cluster) => {
    onDone();
    router.push(href(path, cluster));
  };
  return (
    <Command loop filter={matchWords}>
      <CommandInput
        autoFocus
        value={text}
        onValueChange={setText}
        placeholder={t('placeholder')}
        data-testid={testIds.paletteInput}
        className="h-11 text-base"
      />
      <CommandList className="max-h-[56dvh]">
        <CommandEmpty>{t('nothing')}</CommandEmpty>
        <Objects text={text} onGo={go} />
        <Screens onGo={go} />
        <Namespaces onDone={onDone} />
        <ClusterEntries onDone={onDone} />
        <Actions onDone={onDone} onGo={go} />
      </CommandList>
    </Command>
  );
}

function Screens({ onGo }: { readonly onGo: Go }) {
  const t = useTranslations('palette');
  const screens = useTranslations('navigation.screens');
  return (
    <CommandGroup heading={t('screens')}>
      {allScreens.map((screen) => (
        <CommandItem
          key={screen.id}
          value={`screen ${screens(screen.id)} ${screen.path}`}
          onSelect={() => onGo(screen.path)}
        >
          <screen.icon className="text-ink-3" aria-hidden />
          {screens(screen.id)}
          {screen.letter ? (
            <Hint>
              <Kbd>g</Kbd>
              <Kbd>{screen.letter}</Kbd>
            </Hint>
          ) : null}
        </CommandItem>
      ))}
    </CommandGroup>
  );
}

/** Found by the server while the viewer types. */
function Objects({ text, onGo }: { readonly text: string; readonly onGo: Go }) {
  const t = useTranslations('palette');
  const screens = useTranslations('navigation.screens');
  const { clusters } = useListScope();
  const all = useScopeChoice().cluster === undefined;
  const search = useDeferredValue(text.trim());
  const [{ data }] = useQuery({ query: FindObjects, variables: { clusters, search }, pause: search.length < 2 });
  if (!data || search.length < 2) return null;
  const found = [
    ...data.deployments.nodes.map((node) => ({ ...node, path: '/deployments', kind: screens('deployments') })),
    ...data.statefulSets.nodes.map((node) => ({ ...node, path: '/statefulsets', kind: screens('statefulSets') })),
    ...data.daemonSets.nodes.map((node) => ({ ...node, path: '/daemonsets', kind: screens('daemonSets') })),
    ...data.pods.nodes.map((node) => ({ ...node, path: '/pods', kind: screens('pods') })),
    ...data.configMaps.nodes.map((node) => ({
      ...node,
      state: undefined,
      path: '/configmaps',
      kind: screens('configMaps'),
    })),
    ...data.secrets.nodes.map((node) => ({ ...node, state: undefined, path: '/secrets', kind: screens('secrets') })),
  ];
  if (found.length === 0) return null;
  return (
    <CommandGroup heading={t('objects')}>
      {found.map(({ id, path, kind, state, metadata, cluster }) => (
        <CommandItem
          key={id}
          value={`${kind} ${metadata.namespace}/${metadata.name} ${id}`}
          onSelect={() => onGo(`${path}/${metadata.namespace}/${metadata.name}`, cluster)}
        >
          {state ? <StateShape state={stateOf(state)} /> : <span className="size-3.5" />}
          <span className="truncate">{metadata.name}</span>
          <span className="shrink-0 text-ink-3 text-xs">
            {all ? `${cluster} / ` : null}
            {metadata.namespace}
          </span>
          <Hint>{kind}</Hint>
        </CommandItem>
      ))}
    </CommandGroup>
  );
}

function Namespaces({ onDone }: { readonly onDone: () => void }) {
  const t = useTranslations('palette');
  const frame = useTranslations('frame');
  const scope = useScopeChoice();
  const { names } = useNamespaceNames(scope.cluster);
  const choose = (namespace: string | undefined) => {
    scope.set({ namespace });
    onDone();
  };
  return (
    <CommandGroup heading={t('namespaces')}>
      <CommandItem value={`namespace ${frame('allNamespaces')}`} onSelect={() => choose(undefined)}>
        <SquareDashed className="text-ink-3" aria-hidden />
        {frame('allNamespaces')}
      </CommandItem>
      {names.map((name) => (
        <CommandItem key={name} value={`namespace ${name}`} onSelect={() => choose(name)}>
          <SquareDashed className="text-ink-3" aria-hidden />
          {t('switchTo', { name })}
        </CommandItem>
      ))}
    </CommandGroup>
  );
}

function ClusterEntries({ onDone }: { readonly onDone: () => void }) {
  const t = useTranslations('palette');
  const frame = useTranslations('frame');
  const clusters = useClusters();
  const choose = useChooseCluster();
  const pick = (cluster: string | undefined) => () => {
    onDone();
    choose(cluster);
  };
  return (
    <CommandGroup heading={t('clusters')}>
      <CommandItem value={`cluster ${frame('allClusters')}`} onSelect={pick(undefined)}>
        <Layers className="text-ink-3" aria-hidden />
        {frame('allClusters')}
      </CommandItem>
      {clusters.map(({ id, name, state }) => (
        <CommandItem key={id} value={`cluster ${name}`} onSelect={pick(name)}>
          <StateShape state={shapeOfCluster(state)} />
          {t('switchToCluster', { name })}
        </CommandItem>
      ))}
    </CommandGroup>
  );
}

function Actions({ onDone, onGo }: { readonly onDone: () => void; readonly onGo: Go }) {
  const t = useTranslations('palette');
  const frame = useTranslations('frame');
  const { resolvedTheme, setTheme } = useTheme();
  const language = useLanguage();
  const signOut = useSignOut();
  const mayEdit = useMayEdit();
  const isAdmin = useIsClusterAdmin();
  const run = (work: () => void) => () => {
    onDone();
    work();
  };
  return (
    <CommandGroup heading={t('actions')}>
      {mayEdit ? <Changes onGo={onGo} /> : null}
      {isAdmin ? (
        <CommandItem value={t('addCluster')} onSelect={() => onGo('/clusters?add=true')}>
          <Cloud className="text-ink-3" aria-hidden />
          {t('addCluster')}
        </CommandItem>
      ) : null}
      <CommandItem value={t('theme')} onSelect={run(() => setTheme(resolvedTheme === 'dark' ? 'light' : 'dark'))}>
        <Sun className="text-ink-3 dark:hidden" aria-hidden />
        <Moon className="hidden text-ink-3 dark:block" aria-hidden />
        {t('theme')}
      </CommandItem>
      <CommandItem
        value={`${t('language')} language 언어`}
        onSelect={run(() => language.set(language.locale === 'ko' ? 'en' : 'ko'))}
      >
        <Languages className="text-ink-3" aria-hidden />
        {t('language')}
      </CommandItem>
      <CommandItem value={frame('signOut')} onSelect={run(() => void signOut())}>
        <LogOut className="text-ink-3" aria-hidden />
        {frame('signOut')}
        <Hint>
          <CornerDownLeft className="text-ink-3" aria-hidden />
        </Hint>
      </CommandItem>
    </CommandGroup>
  );
}

/** For those who may change things. */
function Changes({ onGo }: { readonly onGo: Go }) {
  const t = useTranslations('palette');
  return (
    <>
      <CommandItem value={t('createNamespace')} onSelect={() => onGo('/namespaces?create=true')}>
        <Plus className="text-ink-3" aria-hidden />
        {t('createNamespace')}
      </CommandItem>
      <CommandItem value={t('createSecret')} onSelect={() => onGo('/secrets?create=true')}>
        <Plus className="text-ink-3" aria-hidden />
        {t('createSecret')}
      </CommandItem>
      <CommandItem value={t('applyYaml')} onSelect={() => onGo('/apply')}>
        <Rocket className="text-ink-3" aria-hidden />
        {t('applyYaml')}
      </CommandItem>
    </>
  );
}

function Hint({ children }: { readonly children: ReactNode }) {
  return <span className="ml-auto flex shrink-0 items-center gap-1 pl-3 text-ink-3 text-xs">{children}</span>;
}
