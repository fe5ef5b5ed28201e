'use client';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Dialog as Radix } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from '@/lib/class-names.ts';

export const Dialog = Radix.Root;
export const DialogClose = Radix.Close;

const overlay = 'fixed inset-0 z-40 bg-[oklch(0.15_0.02_268/0.35)] data-[state=open]:animate-appear';

export interface DialogContentProps extends Omit<ComponentProps<typeof Radix.Content>, 'title'> {
  readonly title: ReactNode;
  /** What will happen, in a sentence. */
  readonly description?: ReactNode;
  readonly width?: 'narrow' | 'wide';
  readonly footer?: ReactNode;
}

/** A modal with a title, a sentence, a body that scrolls and a foot with the buttons. */
export function DialogContent({
  title,
  description,
  width,
  footer,
  children,
  className,
  ...props
}: DialogContentProps) {
  const t = useTranslations('common');
  return (
    <Radix.Portal>
      <Radix.Overlay className={overlay} />
      <Radix.Content
        {...props}
        // Without a field that wants it, the dialog itself has the keyboard, not its first button.
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
        }}
        {...(description ? {} : { 'aria-describedby': undefined })}
        className={cn(
          'fixed top-[8dvh] left-1/2 z-50 flex max-h-[84dvh] w-[calc(100vw-24px)] -translate-x-1/2 flex-col rounded bg-raised shadow-float outline-none data-[state=open]:animate-appear',
          width === 'wide' ? 'max-w-[960px]' : 'max-w-[480px]',
          className,
        )}
      >
        <div className="flex items-start gap-3 px-4 pt-3.5 pb-2">
          <div className="min-w-0 flex-1">
            <Radix.Title className="font-semibold text-base">{title}</Radix.Title>
            {description ? (
              <Radix.Description className="mt-0.5 text-ink-2 text-sm">{description}</Radix.Description>
            ) : null}
          </div>
          <Radix.Close className="-mr-1 rounded p-1 text-ink-3 hover:bg-hover hover:text-ink" aria-label={t('close')}>
            <X className="size-4" aria-hidden />
          </Radix.Close>
        </div>
        <div className="thin-scroll min-h-0 flex-1 overflow-auto px-4 py-2 has-[>form:empty]:py-0">{children}</div>
        {footer ? <div className="flex items-center justify-end gap-2 px-4 pt-2 pb-4">{footer}</div> : null}
      </Radix.Content>
    </Radix.Portal>
  );
}
