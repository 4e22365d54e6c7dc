import type { ReactNode } from 'react'
import styles from './InsightCard.module.css'

/** A sentence in a panel that explains what is shown. */
export const Note = ({ children }: { readonly children: ReactNode }) => (
  <p className={styles.note}>{children}</p>
)
