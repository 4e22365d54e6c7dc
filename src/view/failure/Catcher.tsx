import { Component, type ReactNode } from 'react'

interface CatcherProps {
  /** The children are tried again when one of these changes. */
  readonly attempt: readonly unknown[]
  readonly onFailure: (error: unknown) => void
  readonly children: ReactNode
}

interface CatcherState {
  readonly hasFailed: boolean
}

/**
 * Renders its children, or nothing if they throw while rendering; React only offers this to class components.
 */
export class Catcher extends Component<CatcherProps, CatcherState> {
  override state: CatcherState = { hasFailed: false }

  static getDerivedStateFromError(): CatcherState {
    return { hasFailed: true }
  }

  override componentDidCatch(error: unknown): void {
    this.props.onFailure(error)
  }

  override componentDidUpdate({ attempt }: CatcherProps): void {
    const isAnother = this.props.attempt.some((part, i) => !Object.is(part, attempt[i]))
    if (this.state.hasFailed && isAnother) this.setState({ hasFailed: false })
  }

  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children
  }
}
