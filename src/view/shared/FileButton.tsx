import { type ChangeEvent, type ReactNode, useRef } from 'react'
import { Button } from './Button'

interface FileButtonProps {
  readonly label: string
  readonly title?: string
  readonly icon?: ReactNode
  /** The kinds of files that are offered, as an input of HTML takes them. */
  readonly accept: string
  readonly disabled?: boolean
  /** Whether several files can be chosen at once. */
  readonly multiple?: boolean
  readonly onFile: (file: File, ...others: File[]) => void
}

/** A button with which a file is chosen. */
export function FileButton({ label, title, icon, accept, disabled, multiple, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const [file, ...others] = currentTarget.files ?? []
    currentTarget.value = '' // so that the same file can be chosen again
    if (file) onFile(file, ...others)
  }
  return (
    <>
      <Button disabled={disabled} onClick={() => input.current?.click()} title={title}>
        {icon}
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-label={label}
        tabIndex={-1}
        hidden
        onChange={choose}
      />
    </>
  )
}
