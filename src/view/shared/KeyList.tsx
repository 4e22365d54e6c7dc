import styles from './KeyList.module.css'

interface KeyListProps {
  readonly rows: readonly { readonly what: string; readonly keys: readonly string[] }[]
}

/** Keys, and what each of them does. */
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
