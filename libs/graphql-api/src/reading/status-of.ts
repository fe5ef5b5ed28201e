import { memoByVersion } from './memo.ts';
import type { ObjectView } from './object-view.ts';

export type State = 'HEALTHY' | 'PROGRESSING' | 'WARNING' | 'FAILING' | 'OFF' | 'UNKNOWN';
export interface Status {
  readonly state: State;
  readonly word: string;
  readonly sentence: string;
}
const none: Status = { state: 'UNKNOWN', word: '', sentence: '' };
const memo = memoByVersion(() => none);
export function statusOf(view: ObjectView): Status {
  return view.stored ? memo(view.stored) : none;
}
