import { shallow } from 'zustand/vanilla/shallow'

/** Whether two sets of props are equal prop by prop, comparing objects shallowly: for `memo`. */
export const sameParts = <Props extends object>(before: Props, after: Props): boolean => {
  const names = Object.keys(after) as (keyof Props)[]
  return (
    names.length === Object.keys(before).length && names.every((name) => shallow(before[name], after[name]))
  )
}
