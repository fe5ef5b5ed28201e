'use client';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useMutation } from 'urql';
import { StateShape } from '@/components/state-shape.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Field, Input } from '@/components/ui/input.tsx';
import { LanguageSwitch } from '@/frame/language-switch.tsx';
import { ThemeSwitch } from '@/frame/theme-switch.tsx';
import { Wheel } from '@/frame/wordmark.tsx';
import { errorCode, errorText } from '@/graphql/error-code.ts';
import { SignIn } from '@/graphql/session.ts';
import { testIds } from '@/test-ids.ts';

interface Credentials {
  readonly name: string;
  readonly password: string;
}

/** Only addresses of this product: never a way out to another origin. */
function safeNext(next: string | null): string {
  return next?.startsWith('/') && !next.startsWith('//') && !next.startsWith('/\\') ? next : '/';
}

export function SignInScreen() {
  const t = useTranslations('signIn');
  const next = safeNext(useSearchParams().get('next'));
  const [, signIn] = useMutation(SignIn);
  const [refused, setRefused] = useState<string>();
  const form = useForm<Credentials>({ defaultValues: { name: '', password: '' } });
  const submit = form.handleSubmit(async (credentials) => {
    setRefused(undefined);
    const { data, error } = await signIn(credentials);
    if (data) return window.location.assign(next);
    const code = errorCode(error);
    if (code === 'BAD_CREDENTIALS') setRefused(t('wrong'));
    else if (code === 'TOO_MANY_REQUESTS') setRefused(t('tooMany'));
    else if (code === 'NETWORK') setRefused(t('unreachable'));
    else setRefused(error ? errorText(error) : t('unreachable'));
    form.setFocus('password');
  });
  return (
    <div className="flex min-h-dvh flex-col bg-sunken">
      <div className="flex justify-end gap-0.5 p-2">
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
      <main className="mx-auto flex w-full max-w-[340px] flex-1 flex-col justify-center px-4 pb-[14dvh]">
        <Wheel className="size-8 text-accent" />
        <h1 className="mt-4 font-semibold text-title tracking-[-0.01em]">{t('title')}</h1>
        <p className="mt-1 text-ink-2 text-sm">{t('hint')}</p>
        <form onSubmit={submit} className="mt-6 flex flex-col gap-3" noValidate>
          <Field label={t('name')}>
            <Input
              {...form.register('name', { required: true })}
              autoComplete="username"
              autoFocus
              className="h-9"
              aria-invalid={form.formState.errors.name ? true : undefined}
              data-testid={testIds.signInName}
            />
          </Field>
          <Field label={t('password')}>
            <Input
              {...form.register('password', { required: true })}
              type="password"
              autoComplete="current-password"
              className="h-9"
              aria-invalid={form.formState.errors.password ? true : undefined}
              data-testid={testIds.signInPassword}
            />
          </Field>
          {refused ? (
            <p role="alert" data-testid={testIds.signInError} className="flex gap-2 text-failing-ink text-sm">
              <StateShape state="failing" className="mt-1" />
              {refused}
            </p>
          ) : null}
          <Button
            type="submit"
            variant="primary"
            size="lg"
            className="mt-1"
            disabled={form.formState.isSubmitting}
            data-testid={testIds.signInSubmit}
          >
            {form.formState.isSubmitting ? t('signingIn') : t('signIn')}
          </Button>
        </form>
      </main>
    </div>
  );
}
