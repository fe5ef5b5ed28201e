/** Labels as Kubernetes writes them, each whole. */
export function Labels({ labels }: { readonly labels: readonly { readonly key: string; readonly value: string }[] }) {
  if (labels.length === 0) return <span className="text-ink-3">–</span>;
  return (
    <ul className="flex flex-wrap gap-1">
      {labels.map(({ key, value }) => (
        <li key={key} className="rounded-[4px] bg-off-soft px-1.5 font-mono text-ink-2 text-xs leading-5">
          {key}
          {value === '' ? null : <span className="text-ink">={value}</span>}
        </li>
      ))}
    </ul>
  );
}
