import { Field } from './Field'
import type { HelpName } from './help-texts'

interface SelectFieldProps<Value extends string> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
  readonly help?: HelpName
  readonly disabled?: boolean
}

/** A choice of one from a few words. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, options, chosen, onChoose, help, disabled } = props
  const choose = (value: string): void => {
    const option = options.find((each) => each.value === value)
    if (option) onChoose(option.value)
  }
  return (
    <Field label={label} help={help}>
      {(ids) => (
        <select {...ids} value={chosen} disabled={disabled} onChange={(event) => choose(event.target.value)}>
          {options.map(({ value, label: name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
