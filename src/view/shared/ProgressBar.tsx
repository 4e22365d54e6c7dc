import styles from './ProgressBar.module.css'

interface ProgressBarProps {
  readonly label: string
  /** From 0 to 1. */
  readonly share: number
}

/** Shows how much of something is done. */
export function ProgressBar({ label, share }: ProgressBarProps) {
  return (
    <div
      className={styles.bar}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.floor(share * 100)}
    >
      <div className={styles.done} style={{ transform: `scaleX(${share})` }} />
    </div>
  )
}
