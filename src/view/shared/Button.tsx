import clsx from 'clsx'
import type { ComponentProps } from 'react'
import styles from './Button.module.css'

interface ButtonProps extends ComponentProps<'button'> {
  readonly strong?: boolean
  readonly icon?: boolean
}

/** A button: plain, strong for the one main action, or only an icon (which needs an accessible name). */
export function Button({ strong, icon, className, ...rest }: ButtonProps) {
  const classes = clsx(styles.button, strong && styles.strong, icon && styles.icon, className)
  return <button type="button" className={classes} {...rest} />
}
