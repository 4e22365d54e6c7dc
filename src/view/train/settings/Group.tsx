import type { ReactNode } from 'react'
import styles from './Group.module.css'

interface GroupFrameProps {
  readonly title: string
  readonly children: ReactNode
}

/** Settings that belong together, under their title. */
export const Group = ({ title, children }: GroupFrameProps) => (
  <fieldset className={styles.group}>
    <legend className={styles.heading}>{title}</legend>
    {children}
  </fieldset>
)
