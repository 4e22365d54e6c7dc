import type { Rows } from '../../../state/results/table-text'
import styles from './RowsTable.module.css'

interface RowsTableProps {
  readonly labelledBy: string
  /** The headings first; the first column names the rows, the others are counts. */
  readonly rows: Rows
  /** What stands under the name of each row. */
  readonly notes?: readonly string[]
}

/** A table of counts. */
export const RowsTable = ({ labelledBy, rows: [headings = [], ...rows], notes }: RowsTableProps) => (
  <table className={styles.table} aria-labelledby={labelledBy}>
    <thead>
      <tr>
        {headings.map((heading) => (
          <th key={heading} scope="col">
            {heading}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([name = '', ...cells], i) => (
        <tr key={name}>
          <th scope="row">
            {name}
            {notes && <span className={styles.note}>{notes[i]}</span>}
          </th>
          {cells.map((cell, at) => (
            <td key={headings[at + 1]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
