import clsx from 'clsx'
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Feedback.module.css'

interface FeedbackProps {
  readonly isRight: boolean
  /** Nothing until something was answered. */
  readonly children: ReactNode
}

/** What is said to an answer; screen readers hear of it. */
export const Feedback = ({ isRight, children }: FeedbackProps) => (
  <p role="status" className={clsx(styles.said, isRight && styles.right)}>
    {isRight && <Check size={18} aria-hidden />}
    {children}
  </p>
)
