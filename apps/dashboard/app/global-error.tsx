'use client';
import './globals.css';

/** Stands in when even the root layout failed, so it has no translations: both languages at once. */
export default function GlobalError({ reset }: { readonly reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <div className="flex h-dvh flex-col items-center justify-center gap-2 px-6 text-center">
          <h1 className="font-semibold text-title">This page broke. Nothing in your clusters was changed.</h1>
          <p lang="ko" className="text-ink-2">
            화면에 오류가 났습니다. 클러스터에는 아무 변화도 없습니다.
          </p>
          <button type="button" onClick={reset} className="mt-2 rounded border border-line-strong px-3 py-1 text-sm">
            Try again · 다시 시도
          </button>
        </div>
      </body>
    </html>
  );
}
