import type { ReactNode } from 'react'
import styles from './Head.module.css'

interface HeadProps {
  readonly title: string
  readonly beforeTitle?: ReactNode
  readonly afterTitle?: ReactNode
  /** Buttons at the end of the line. */
  readonly actions?: ReactNode
}

/** The line at the top of a desk; what follows the title only has a line of its own where it does not fit. */
export const Head = ({ title, beforeTitle, afterTitle, actions }: HeadProps) => (
  <div className={styles.head}>
    {beforeTitle}
    <div className={styles.name}>
      <h1 className={styles.title}>{title}</h1>
      {afterTitle}
    </div>
    {actions}
  </div>
)
