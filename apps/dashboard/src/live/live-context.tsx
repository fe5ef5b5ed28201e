'use client';
import type { Client } from 'graphql-ws';
import { createContext, use } from 'react';
import type { Freshness } from './freshness.ts';

export interface Live {
  readonly socket: Client;
  readonly freshness: Freshness;
}

export const LiveContext = createContext<Live | undefined>(undefined);

export function useLive(): Live {
  const live = use(LiveContext);
  if (!live) throw new Error('useLive needs a LiveContext above it');
  return live;
}
