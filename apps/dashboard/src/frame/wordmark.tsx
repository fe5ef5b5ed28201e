/** A ship's wheel reduced to its hub and three pairs of spokes, beside the name. */
export function Wordmark() {
  return (
    <span className="flex items-center gap-2 font-semibold text-base tracking-[-0.01em]">
      <Wheel className="size-4.5 text-accent" />
      <span className="max-sm:hidden">Pilothouse</span>
    </span>
  );
}

export function Wheel({ className }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 20 20" className={className} aria-hidden fill="none" stroke="currentColor" strokeLinecap="round">
      <circle cx="10" cy="10" r="5.6" strokeWidth="1.7" />
      <path d="M10 1v18M2.2 5.5l15.6 9M2.2 14.5l15.6-9" strokeWidth="1.5" />
      <circle cx="10" cy="10" r="1.7" fill="currentColor" stroke="none" />
    </svg>
  );
}
