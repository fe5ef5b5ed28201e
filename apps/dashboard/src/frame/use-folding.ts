'use client';
import { useEffect, useState } from 'react';
import type { GroupId } from '@/kinds/kind-description.ts';

const keyOf = (group: GroupId) => `pilothouse.navigation.${group}`;

/** Seldom gone to. */
const foldedAtFirst: readonly GroupId[] = ['storage', 'access'];

/** Whether a group of the navigation is open; remembered in the browser. */
export function useFolding(group: GroupId): { readonly open: boolean; readonly toggle: () => void } {
  const [open, setOpen] = useState(!foldedAtFirst.includes(group));
  useEffect(() => {
    const kept = window.localStorage.getItem(keyOf(group));
    if (kept !== null) setOpen(kept === 'open');
  }, [group]);
  const toggle = () => {
    window.localStorage.setItem(keyOf(group), open ? 'folded' : 'open');
    setOpen(!open);
  };
  return { open, toggle };
}
