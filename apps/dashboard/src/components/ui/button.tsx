import { cva, type VariantProps } from 'class-variance-authority';
import { Slot } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from '@/lib/class-names.ts';

const variants = cva(
  'inline-flex shrink-0 select-none items-center justify-center gap-1.5 whitespace-nowrap rounded font-medium text-sm transition-colors disabled:opacity-45 [&_svg]:size-3.5 [&_svg]:shrink-0',
  {
    variants: {
      variant: {
        primary: 'bg-accent text-accent-ink hover:bg-accent-hover',
        outline: 'border border-line-strong bg-raised text-ink hover:bg-hover data-[state=open]:bg-hover',
        ghost: 'text-ink-2 hover:bg-hover hover:text-ink data-[state=open]:bg-hover data-[state=open]:text-ink',
        danger: 'bg-failing-ink text-canvas hover:opacity-90',
        link: 'text-accent underline-offset-2 hover:underline',
      },
      size: {
        md: 'h-7 px-2.5',
        lg: 'h-9 px-4',
        icon: 'size-7',
        bare: 'h-auto p-0',
      },
    },
    defaultVariants: { variant: 'outline', size: 'md' },
  },
);

export type ButtonProps = ComponentProps<'button'> & VariantProps<typeof variants> & { asChild?: boolean };

export function Button({ className, variant, size, asChild = false, type, ...props }: ButtonProps) {
  if (asChild) return <Slot.Root className={cn(variants({ variant, size }), className)} {...props} />;
  return <button type={type ?? 'button'} className={cn(variants({ variant, size }), className)} {...props} />;
}
