/** The cells of a table, row by row. */
export type Rows = readonly (readonly string[])[]

/** A table as text with tabs between the cells: for a mail, and pasted into a spreadsheet it is a table again. */
export const tabbed = (rows: Rows): string => rows.map((row) => row.join('\t')).join('\n')

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A table as CSV (RFC 4180), with the mark by which spreadsheets know that it is UTF-8. */
export const csv = (rows: Rows): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
