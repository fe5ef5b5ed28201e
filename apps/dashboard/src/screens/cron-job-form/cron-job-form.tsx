'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { toast } from 'sonner';
import { Refusal } from '@/components/refusal.tsx';
import { Button } from '@/components/ui/button.tsx';
import { ReviewDialog } from '@/components/yaml-panel.tsx';
import { ScopedLink } from '@/frame/scoped-link.tsx';
import { useScopedHref } from '@/frame/use-scope.ts';
import { objectPath } from '@/lib/object-path.ts';
import { handToApply } from '@/screens/apply/handed-manifest.ts';
import { testIds } from '@/test-ids.ts';
import { changedFields } from './cron-draft.ts';
import { RulesSection } from './rules-section.tsx';
import { ScheduleSection } from './schedule-section.tsx';
import type { CronJobForm } from './use-cron-job-form.ts';
import { useLeaveGuard } from './use-leave-guard.ts';
import { WorkSection } from './work-section.tsx';

interface CronJobFormViewProps {
  readonly form: CronJobForm;
  readonly title: string;
  /** Where the same is done as YAML while nothing is typed; what is typed is taken along to where YAML is applied. */
  readonly yamlHref: string;
  /** Where Cancel leads. */
  readonly backHref: string;
  /** What the button that reviews says. */
  readonly verb: string;
  readonly done: string;
  /** What only a new one is asked for. */
  readonly children?: ReactNode;
}

/** All fields of a CronJob that people set by hand, and the review that comes before saving. */
export function CronJobFormView(props: CronJobFormViewProps) {
  const { form, title, yamlHref, backHref, verb, done, children } = props;
  const t = useTranslations('cronJobForm');
  const common = useTranslations('common');
  const router = useRouter();
  const href = useScopedHref();
  const { state, reviewed } = form;
  const { namespace, name } = state.draft;
  const changed = changedFields(state.base, state.draft).length;
  const leave = useLeaveGuard(changed > 0);
  const editAsYaml = async () => {
    if (changed === 0) return router.push(href(yamlHref));
    const { stringify } = await import('yaml');
    handToApply(stringify(form.manifest()));
    router.push(href('/apply'));
  };
  return (
    <form
      className="flex h-full min-h-0 flex-col"
      data-testid={testIds.cronJobForm}
      onSubmit={(event) => {
        event.preventDefault();
        void form.review();
      }}
    >
      <header className="flex items-center gap-3 border-b px-4 py-3 max-sm:px-3">
        <h1 className="min-w-0 truncate font-semibold text-title tracking-[-0.01em]">{title}</h1>
        <Button variant="link" size="bare" className="ml-auto" onClick={() => void editAsYaml()}>
          {t('asYaml')}
        </Button>
      </header>
      <div className="thin-scroll min-h-0 flex-1 overflow-auto [&>section:first-child]:border-t-0">
        {children}
        <ScheduleSection form={form} />
        <WorkSection form={form} />
        <RulesSection form={form} />
      </div>
      <footer className="flex flex-wrap items-center gap-2 border-t bg-canvas px-4 py-2.5 max-sm:px-3">
        <div className="min-w-0 flex-1 basis-40">
          {form.refused === undefined ? (
            <span className="text-ink-3 text-xs">{t('changed', { count: changed })}</span>
          ) : (
            <Refusal text={form.refused} />
          )}
        </div>
        <div className="ml-auto flex items-center gap-2">
          <Button asChild>
            <ScopedLink href={backHref}>{common('cancel')}</ScopedLink>
          </Button>
          <Button
            variant="primary"
            type="submit"
            disabled={form.busy || changed === 0}
            data-testid={testIds.formReview}
          >
            {form.busy ? common('working') : verb}
          </Button>
        </div>
      </footer>
      {reviewed ? (
        <ReviewDialog
          results={[reviewed.result]}
          onClose={form.closeReview}
          onApply={async () => {
            const refused = await form.save();
            if (refused !== undefined) return refused;
            leave();
            toast.success(done);
            router.push(href(objectPath('CronJob', namespace.trim(), name.trim())));
            return undefined;
          }}
        />
      ) : null}
    </form>
  );
}
