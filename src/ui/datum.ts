const format = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** An ISO day (2026-11-22) as a Dutch reader writes it: 22 november 2026. */
export const formatDag = (isoDay: string): string => format.format(new Date(`${isoDay}T00:00:00Z`));

/** Today where the reader is, as a Dutch reader writes it. */
export function vandaag(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return formatDag(`${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}
