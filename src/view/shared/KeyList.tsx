import styles from './KeyList.module.css'

interface KeyListProps {
  readonly rows: readonly { readonly what: string; readonly keys: readonly string[] }[]
}

/** A list of keys and what they do. */
export const KeyList = ({ rows }: KeyListProps) => (
  <dl className={styles.keys}>
    {rows.map(({ what, keys }) => (
      <div key={what} className={styles.row}>
        <dt>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </dt>
        <dd>{what}</dd>
      </div>
    ))}
  </dl>
)
