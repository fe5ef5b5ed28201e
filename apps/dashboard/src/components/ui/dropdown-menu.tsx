'use client';
import { Check } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from '@/lib/class-names.ts';

export const DropdownMenu = Radix.Root;
export const DropdownMenuTrigger = Radix.Trigger;
export const DropdownMenuRadioGroup = Radix.RadioGroup;

export const floating =
  'z-50 min-w-40 rounded bg-raised p-1 text-sm shadow-float outline-none data-[state=open]:animate-appear';

const item =
  'relative flex min-h-7 select-none items-center gap-2 rounded-[4px] px-2 text-ink outline-none data-[disabled]:opacity-45 data-[highlighted]:bg-hover [&_svg]:shrink-0 [&_svg:not([data-state-shape])]:size-3.5 [&_svg:not([data-state-shape])]:text-ink-3';

export function DropdownMenuContent({ className, ...props }: ComponentProps<typeof Radix.Content>) {
  return (
    <Radix.Portal>
      <Radix.Content
        sideOffset={4}
        collisionPadding={8}
        className={cn(
          floating,
          'thin-scroll max-h-[min(420px,var(--radix-dropdown-menu-content-available-height))] overflow-auto',
          className,
        )}
        {...props}
      />
    </Radix.Portal>
  );
}

interface ItemProps extends ComponentProps<typeof Radix.Item> {
  readonly danger?: boolean;
}

export function DropdownMenuItem({ className, danger, ...props }: ItemProps) {
  return (
    <Radix.Item className={cn(item, danger && 'text-failing-ink [&_svg]:text-failing-ink', className)} {...props} />
  );
}

export function DropdownMenuRadioItem({ className, children, ...props }: ComponentProps<typeof Radix.RadioItem>) {
  return (
    <Radix.RadioItem className={cn(item, 'pr-7', className)} {...props}>
      {children}
      <Radix.ItemIndicator className="absolute right-2">
        <Check aria-hidden />
      </Radix.ItemIndicator>
    </Radix.RadioItem>
  );
}

export function DropdownMenuCheckboxItem({ className, children, ...props }: ComponentProps<typeof Radix.CheckboxItem>) {
  return (
    <Radix.CheckboxItem className={cn(item, 'pr-7', className)} {...props}>
      {children}
      <Radix.ItemIndicator className="absolute right-2">
        <Check aria-hidden />
      </Radix.ItemIndicator>
    </Radix.CheckboxItem>
  );
}

export function DropdownMenuLabel({ className, ...props }: ComponentProps<typeof Radix.Label>) {
  return <Radix.Label className={cn('px-2 pt-1.5 pb-1 text-ink-3 text-xs', className)} {...props} />;
}

export function DropdownMenuSeparator() {
  return <Radix.Separator className="-mx-1 my-1 h-px bg-line" />;
}
