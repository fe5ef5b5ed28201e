import { testIds } from '@/test-ids.ts';

interface RowCheckboxProps {
  readonly checked: boolean | 'some';
  readonly label: string;
  readonly onToggle: (range: boolean) => void;
}

/** A tick for a row, or for all of them; with Shift it reaches from the row before up to this one. */
export function RowCheckbox({ checked, label, onToggle }: RowCheckboxProps) {
  return (
    // The label widens what can be hit to the height of the row.
    <label className="-mx-2 flex h-8 w-8 shrink-0 items-center justify-center">
      <input
        type="checkbox"
        aria-label={label}
        checked={checked === true}
        ref={(input) => {
          if (input) input.indeterminate = checked === 'some';
        }}
        onChange={(event) => {
          const { nativeEvent } = event;
          onToggle('shiftKey' in nativeEvent && nativeEvent.shiftKey === true);
        }}
        className="size-3.5 accent-accent"
        data-testid={testIds.rowSelect}
      />
    </label>
  );
}
