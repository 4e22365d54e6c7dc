import type { ReactNode } from 'react'

/** Code that can be shown in the place of a program. */
export interface OtherCode {
  /** The button that copies it. */
  readonly copy: ReactNode
  /** Its lines, and what is said about them. */
  readonly lines: ReactNode
}
