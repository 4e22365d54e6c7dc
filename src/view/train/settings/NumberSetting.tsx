import type { ReactNode } from 'react'
import { draftProblem } from '../../../state/lab/settings-draft'
import type { NumberName } from '../../../training/settings/setting-problems'
import { Field } from './Field'
import type { HelpName } from './help-texts'
import { useProblemText } from './use-problem-text'

interface NumberSettingProps {
  readonly name: NumberName
  readonly label: string
  readonly text: string
  readonly onChange: (text: string) => void
  readonly help?: HelpName
  readonly note?: string | undefined
  /** What is wrong with a number that would be valid alone. */
  readonly problem?: string | undefined
  readonly disabled?: boolean
  /** The content after the number. */
  readonly children?: ReactNode
}

/** A number to type, with a message if the text is not valid. */
export function NumberSetting(props: NumberSettingProps) {
  const { name, label, text, onChange, help, note, problem, disabled = false, children } = props
  const problemText = useProblemText()
  const wrong = disabled ? undefined : (problemText(text, draftProblem(name, text)) ?? problem)
  return (
    <Field label={label} help={help} note={note} problem={wrong}>
      {(ids) => (
        <>
          <input
            {...ids}
            inputMode="decimal"
            autoComplete="off"
            value={text}
            disabled={disabled}
            aria-invalid={wrong !== undefined}
            onChange={(event) => onChange(event.target.value)}
          />
          {children}
        </>
      )}
    </Field>
  )
}
