'use client';
import { FileUp } from 'lucide-react';
import { useRef } from 'react';
import { Button, type ButtonProps } from '@/components/ui/button.tsx';

interface FileButtonProps extends Pick<ButtonProps, 'variant' | 'className'> {
  readonly label: string;
  /** For when several stand on one screen. */
  readonly description?: string;
  readonly onFile: (file: File) => void;
  /** Of the input, which is not seen. */
  readonly testId: string;
}

/** Chooses one file of the viewer's. */
export function FileButton({ label, description, onFile, testId, ...button }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} aria-label={description} onClick={() => picker.current?.click()}>
        <FileUp aria-hidden />
        {label}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        data-testid={testId}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          // Choosing the same file once more is a choice too.
          event.target.value = '';
        }}
      />
    </>
  );
}
