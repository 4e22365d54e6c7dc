import type { HTMLAttributes } from 'react'
import type { Tensor } from '../../../engine/tensor'
import type { Block, Look } from '../../../layout/request'

/** An array as it is drawn. */
export interface DrawnArray {
  readonly block: Block
  readonly look: Look
  readonly tensor: Tensor | undefined
  /** The colours of its direction, and whether it is lit. */
  readonly className: string
  readonly marks: {
    /** The magnitude at which a number has the full colour. */
    readonly limit: number
    readonly lit: ReadonlySet<number>
    readonly pointed: number | undefined
  }
  /** The handlers that make its entries respond to a pointer. */
  readonly pointer: HTMLAttributes<HTMLElement>
}
