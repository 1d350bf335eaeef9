const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];

/** A date in words, as precise as it is: "2 December 2025", "December 2025", "2025"; "undated" where there is none. */
export function day(date: string | null | undefined): string {
  if (!date) {
    return 'undated';
  }
  const [year, month, dayOfMonth] = date.slice(0, 10).split('-');
  return [dayOfMonth && Number(dayOfMonth), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** A moment in words, by the reader's clock: "2 December 2025, 14:05"; empty where there is none. */
export function moment(iso: string | null | undefined): string {
  if (!iso) {
    return '';
  }
  const at = new Date(iso);
  return `${at.getDate()} ${months[at.getMonth()]} ${at.getFullYear()}, ${clock.format(at)}`;
}

/** From one day to another: "2–4 December 2025"; one day where both are the same or the second is not known. */
export function span(from: string | null | undefined, until: string | null | undefined): string {
  if (!from || !until || from === until) {
    return day(from ?? until);
  }
  return from.length === 10 && until.length === 10 && from.slice(0, 7) === until.slice(0, 7)
    ? `${Number(from.slice(8))}–${day(until)}`
    : `${day(from)} to ${day(until)}`;
}

/** "on 2 December 2025", "in December 2025"; "on a day that is not known" where there is none. */
export function when(date: string | null | undefined): string {
  return date ? `${date.length === 10 ? 'on' : 'in'} ${day(date)}` : 'on a day that is not known';
}

/** An ISO 8601 length of time in words: PT5H is "5 hours", PT1H30M "1 hour 30 minutes", P2D "2 days". */
export function duration(iso: string): string {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(iso);
  const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
  const words = (parts ?? []).slice(1).map((n, i) => n && `${Number(n)} ${units[i]}${Number(n) === 1 ? '' : 's'}`);
  return words.filter(Boolean).join(' ') || iso;
}

/** The middle of what a partial date may mean, as milliseconds, to place it on an axis. */
export function middleOf(date: string): number {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return Date.UTC(year!, (month ?? 7) - 1, dayOfMonth ?? (month ? 15 : 1), 12);
}

/** Whether the whole of a partial date lies before today. */
export function isPast(date: string, today = new Date().toISOString().slice(0, 10)): boolean {
  return date < today.slice(0, date.length);
}
