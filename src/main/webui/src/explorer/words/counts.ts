const grouped = new Intl.NumberFormat('en-GB');

/** A number as it is read: 870,109. */
export function number(n: number): string {
  return grouped.format(n);
}

/** "1 meeting", "2 meetings", "no meetings"; the plural is given where it is not made with s. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n === 0 ? 'no' : number(n)} ${n === 1 ? one : many}`;
}

/** "Belarus, Russia and Syria". */
export function list(names: string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}

/** An index of agreement, 0 to 1, as a share: "93%"; one decimal where a whole number would say more than is so. */
export function share(score: number | null | undefined): string {
  if (score === null || score === undefined) {
    return 'nothing shared';
  }
  const percent = score * 100;
  return `${percent > 99 && percent < 100 ? percent.toFixed(1) : Math.round(percent)}%`;
}

/** The first letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
