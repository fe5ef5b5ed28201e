'use client';
import { parseAsString, useQueryState } from 'nuqs';
import { useEffect, useState } from 'react';

/** While somebody types, the server is not asked for every letter. */
const pause = 300;

/** A filter such as `app=web,tier!=cache` is a label selector, which the server applies; anything else is text. */
export function isLabelSelector(text: string): boolean {
  return /^\s*[\w./-]+\s*!?=/.test(text);
}

/** The label selector that the list's filter holds, if it is one. */
export function useLabelFilter(): string | null {
  const [text] = useQueryState('q', parseAsString.withDefault(''));
  const wanted = isLabelSelector(text) ? text.trim() : null;
  const [settled, setSettled] = useState(wanted);
  useEffect(() => {
    if (wanted === null) return setSettled(null);
    const timer = setTimeout(() => setSettled(wanted), pause);
    return () => clearTimeout(timer);
  }, [wanted]);
  return wanted === null ? null : settled;
}
