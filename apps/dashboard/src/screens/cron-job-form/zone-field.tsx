'use client';
import { Check, ChevronsUpDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { Command, CommandEmpty, CommandInput, CommandItem, CommandList } from '@/components/ui/command.tsx';
import { fieldClasses } from '@/components/ui/input.tsx';
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover.tsx';
import { testIds } from '@/test-ids.ts';
import { knownZones, matchingZones, offsetOf } from './zones.ts';

/** How many are drawn: whoever wants another one types a letter more. */
const mostShown = 60;

interface ZoneFieldProps {
  /** Empty: none is set. */
  readonly value: string;
  readonly onChange: (zone: string) => void;
}

/** A time zone, found by typing a part of its name. */
export function ZoneField({ value, onChange }: ZoneFieldProps) {
  const t = useTranslations('cronJobForm');
  const [open, setOpen] = useState(false);
  const choose = (zone: string) => {
    onChange(zone);
    setOpen(false);
  };
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger asChild>
        <button
          type="button"
          role="combobox"
          aria-expanded={open}
          aria-haspopup="dialog"
          aria-label={t('timeZone')}
          className={`${fieldClasses} flex h-7 items-center gap-2 text-left`}
          data-testid={testIds.zone}
          data-zone={value}
        >
          <span className="min-w-0 flex-1 truncate">{value || t('zoneUnset')}</span>
          <ChevronsUpDown className="size-3.5 shrink-0 text-ink-3" aria-hidden />
        </button>
      </PopoverTrigger>
      <PopoverContent className="w-(--radix-popover-trigger-width) min-w-64 p-0" aria-label={t('timeZone')}>
        <ZoneList value={value} onChoose={choose} />
      </PopoverContent>
    </Popover>
  );
}

function ZoneList({ value, onChoose }: { readonly value: string; readonly onChoose: (zone: string) => void }) {
  const t = useTranslations('cronJobForm');
  const [typed, setTyped] = useState('');
  const zones = useMemo(zonesWithOwnFirst, []);
  const found = matchingZones(zones, typed);
  // An older name, such as US/Eastern, is in no list and a zone all the same.
  const other = found.length === 0 && typed.trim() !== '' && offsetOf(typed.trim(), new Date()) ? [typed.trim()] : [];
  return (
    <Command shouldFilter={false} label={t('timeZone')}>
      <CommandInput
        autoFocus
        value={typed}
        onValueChange={setTyped}
        placeholder={t('zoneSearch')}
        data-testid={testIds.zoneSearch}
      />
      <CommandList className="max-h-64">
        <CommandEmpty>{t('zoneNone')}</CommandEmpty>
        {typed === '' ? <ZoneItem zone="" label={t('zoneUnset')} chosen={value === ''} onChoose={onChoose} /> : null}
        {[...found, ...other].slice(0, mostShown).map((zone) => (
          <ZoneItem key={zone} zone={zone} label={zone} chosen={zone === value} onChoose={onChoose} />
        ))}
        {found.length > mostShown ? (
          <p className="px-2 py-1.5 text-ink-3 text-xs">{t('zoneMore', { count: found.length - mostShown })}</p>
        ) : null}
      </CommandList>
    </Command>
  );
}

function zonesWithOwnFirst(): readonly string[] {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const known = knownZones();
  return [own, ...known.filter((zone) => zone !== own)];
}

interface ZoneItemProps {
  readonly zone: string;
  readonly label: string;
  readonly chosen: boolean;
  readonly onChoose: (zone: string) => void;
}

function ZoneItem({ zone, label, chosen, onChoose }: ZoneItemProps) {
  return (
    <CommandItem value={zone || '-'} onSelect={() => onChoose(zone)} data-zone={zone}>
      <span className="min-w-0 flex-1 truncate">{label}</span>
      <span className="text-ink-3 text-xs">{zone === '' ? '' : offsetOf(zone, new Date())}</span>
      {chosen ? <Check aria-hidden /> : <span className="w-3.5" />}
    </CommandItem>
  );
}
