/** From when on a strip shows what was due, RFC 3339; to the minute, so that asking again can be answered from what is kept. */
export function dayAgo(): string {
  const minute = 60_000;
  return new Date(Math.floor(Date.now() / minute) * minute - 24 * 60 * minute).toISOString();
}
