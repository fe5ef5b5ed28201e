'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button.tsx';
import { Kbd } from '@/components/ui/kbd.tsx';
import type { TerminalControls } from './terminal-view.tsx';

/** Keys that the keyboards of phones do not have, and what they send. */
const keys = [
  { label: 'Esc', sends: '\u001b' },
  { label: 'Tab', sends: '\t' },
  { label: 'Ctrl C', sends: '\u0003' },
  { label: 'Ctrl D', sends: '\u0004' },
  { label: '↑', sends: '\u001b[A' },
  { label: '↓', sends: '\u001b[B' },
];

/** Below the terminal: which keys are the page's; on phones the keys that are missing there. */
export function TerminalKeys({ controls }: { readonly controls: TerminalControls | undefined }) {
  const t = useTranslations('terminal');
  const key = (name: string) => () => (
    <span className="inline-flex gap-0.5">
      {name.split(' ').map((each) => (
        <Kbd key={each}>{each}</Kbd>
      ))}
    </span>
  );
  return (
    <div className="border-t px-4 py-1.5 text-ink-3 text-xs max-sm:px-3">
      <p className="max-sm:hidden">
        {t.rich('keys', { leave: key('Ctrl Shift L'), copy: key('Ctrl Shift C'), paste: key('Ctrl Shift V') })}
      </p>
      <div className="flex flex-wrap gap-1.5 sm:hidden">
        {keys.map(({ label, sends }) => (
          <Button key={label} onClick={() => controls?.press(sends)}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
