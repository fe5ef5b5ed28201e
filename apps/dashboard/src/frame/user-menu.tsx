'use client';
import { ChevronDown, LogOut } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import { Button } from '@/components/ui/button.tsx';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu.tsx';
import { SignOut } from '@/graphql/session.ts';
import { testIds } from '@/test-ids.ts';
import { useViewer } from './viewer.tsx';

export function useSignOut(): () => Promise<void> {
  const [, signOut] = useMutation(SignOut);
  const t = useTranslations('frame');
  return useCallback(async () => {
    const { error } = await signOut({});
    if (error) toast.error(t('signOutFailed'));
    else window.location.assign('/sign-in');
  }, [signOut, t]);
}

export function UserMenu() {
  const t = useTranslations('frame');
  const viewer = useViewer();
  const signOut = useSignOut();
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" className="relative" data-testid={testIds.userMenu}>
          <span className="sr-only">{t('userMenu', { name: viewer.name })}</span>
          <span
            aria-hidden
            className="flex size-5 items-center justify-center rounded-full bg-accent-soft font-semibold text-accent text-xs uppercase"
          >
            {viewer.name.slice(0, 1)}
          </span>
          <span aria-hidden className="max-w-28 truncate max-md:hidden">
            {viewer.name}
          </span>
          <ChevronDown className="text-ink-3 max-md:hidden" aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuLabel>
          {viewer.name}
          {viewer.role ? ` · ${t(`roles.${viewer.role}`)}` : null}
        </DropdownMenuLabel>
        <DropdownMenuSeparator />
        <DropdownMenuItem data-testid={testIds.signOut} onSelect={() => void signOut()}>
          <LogOut aria-hidden />
          {t('signOut')}
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
