import { toBase64 } from '../../lib/base64.ts';
export interface TerminalSize {
  readonly columns: number;
  readonly rows: number;
}

/** One message to the shell: bytes as they were typed, and the size when it has changed. */
export interface TerminalMessage {
  readonly data?: string;
  readonly columns?: number;
  readonly rows?: number;
}

export interface TerminalInput {
  type(bytes: Uint8Array): void;
  resize(size: TerminalSize): void;
}

/** Bytes that the server takes at a time. */
const mostBytes = 64 * 1024;

/**
 * Sends one message at a time, so that nothing overtakes what was typed before it. What is typed meanwhile goes out
 * together, and of the sizes only the last.
 */
export function createTerminalInput(send: (message: TerminalMessage) => Promise<void>): TerminalInput {
  let typed: number[] = [];
  let size: TerminalSize | undefined;
  let sending = false;

  async function flush(): Promise<void> {
    if (sending) return;
    sending = true;
    while (typed.length > 0 || size) {
      const bytes = typed.slice(0, mostBytes);
      const next = size;
      typed = typed.slice(mostBytes);
      size = undefined;
      await send({ ...(bytes.length > 0 && { data: toBase64(bytes) }), ...next });
    }
    sending = false;
  }

  return {
    type(bytes) {
      typed = [...typed, ...bytes];
      void flush();
    },
    resize(next) {
      size = next;
      void flush();
    },
  };
}
