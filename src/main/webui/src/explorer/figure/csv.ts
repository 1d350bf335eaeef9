export type Cell = string | number | null | undefined;

/** A table as it is taken away. */
export interface Table {
  columns: string[];
  rows: Cell[][];
}

/** A table as CSV (RFC 4180, UTF-8 with a byte-order mark). Text that a spreadsheet would run as a formula is kept as text. */
export function csv({ columns, rows }: Table): string {
  return `\uFEFF${[columns, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(cell: Cell): string {
  if (typeof cell === 'number') {
    return String(cell);
  }
  const text = cell ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
