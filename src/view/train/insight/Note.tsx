import type { ReactNode } from 'react'
import styles from './InsightCard.module.css'

/** A sentence in a panel that says what is seen. */
export const Note = ({ children }: { readonly children: ReactNode }) => (
  <p className={styles.note}>{children}</p>
)
