import { parseAsStringLiteral, useQueryState } from 'nuqs';
import type { ReactNode } from 'react';
import { Tabs, TabsList, TabsTrigger } from '@/components/ui/tabs.tsx';

/** Which tab of a page is open, as its address says; the first until another is chosen. */
export function usePageTab<Tab extends string>(tabs: readonly [Tab, ...Tab[]]) {
  return useQueryState('tab', parseAsStringLiteral(tabs).withDefault(tabs[0]));
}

interface PageTabsProps<Tab extends string> {
  readonly tabs: readonly Tab[];
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  readonly label: (tab: Tab) => string;
  /** A TabsContent for each. */
  readonly children: ReactNode;
}

export function PageTabs<Tab extends string>({ tabs, tab, onTab, label, children }: PageTabsProps<Tab>) {
  return (
    <Tabs
      value={tab}
      onValueChange={(next) => onTab(tabs.find((each) => each === next) ?? tab)}
      className="flex min-h-0 flex-1 flex-col"
    >
      <TabsList>
        {tabs.map((each) => (
          <TabsTrigger key={each} value={each}>
            {label(each)}
          </TabsTrigger>
        ))}
      </TabsList>
      {children}
    </Tabs>
  );
}
