import styles from './PrintedStop.module.css'

/** More than a sheet has room for. */
const mostLines = 30

/** Lines to write on, as many as the rest of the place has room for. */
export const NoteLines = () => (
  <div className={styles.lines} aria-hidden="true">
    {Array.from({ length: mostLines }, (_, i) => (
      <div key={i} className={styles.line} />
    ))}
  </div>
)
