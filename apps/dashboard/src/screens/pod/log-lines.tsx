'use client';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import { testIds } from '@/test-ids.ts';
import type { LogEntry } from './log-buffer.ts';

const lineHeight = 18;

interface LogLinesProps {
  readonly lines: readonly LogEntry[];
  /** In lower case; empty for none. */
  readonly needle: string;
  readonly times: boolean;
  readonly following: boolean;
  readonly onFollowing: (following: boolean) => void;
}

/** The lines in sight. Scrolling up stops following; scrolling to the end follows again. */
export function LogLines({ lines, needle, times, following, onFollowing }: LogLinesProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    getItemKey: (index) => lines[index]?.number ?? index,
    overscan: 30,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: new lines are the reason to go to the end
  useEffect(() => {
    if (following && scroller.current) scroller.current.scrollTop = scroller.current.scrollHeight;
  }, [lines, following]);
  return (
    <div
      ref={scroller}
      role="log"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      onScroll={(event) => {
        const { scrollTop, scrollHeight, clientHeight } = event.currentTarget;
        const atEnd = scrollHeight - scrollTop - clientHeight < lineHeight * 2;
        if (atEnd !== following) onFollowing(atEnd);
      }}
      className="thin-scroll absolute inset-0 overflow-auto py-1.5 font-mono text-xs"
    >
      <div className="relative" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const line = lines[item.index];
          if (!line) return null;
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              data-testid={testIds.logLine}
              className="absolute inset-x-0 flex gap-3 px-4 leading-[18px] hover:bg-hover max-sm:px-3"
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {times && line.time ? <time className="shrink-0 text-ink-3">{clock(line.time)}</time> : null}
              <span className="min-w-0 whitespace-pre-wrap [overflow-wrap:anywhere]">{marked(line.text, needle)}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** In the viewer's zone, to the millisecond. */
function clock(time: string): string {
  const instant = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  const milliseconds = String(instant.getMilliseconds()).padStart(3, '0');
  return `${two(instant.getHours())}:${two(instant.getMinutes())}:${two(instant.getSeconds())}.${milliseconds}`;
}

function marked(text: string, needle: string): ReactNode {
  if (needle === '') return text === '' ? ' ' : text;
  const at = text.toLowerCase().indexOf(needle);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark className="rounded-[2px] bg-warning/40 text-ink">{text.slice(at, at + needle.length)}</mark>
      {text.slice(at + needle.length)}
    </>
  );
}
