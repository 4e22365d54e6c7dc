import type { Text } from '../../../../i18n/text'

/** The texts of a saved chart other than its title. */
export interface ChartLegend {
  readonly runs: readonly { readonly name: Text; readonly look: number }[]
  readonly notes: readonly string[]
}

/** The words on a saved chart in one language. */
export interface ChartWords {
  readonly title: string
  readonly runs: readonly { readonly name: string; readonly look: number }[]
  readonly notes: readonly string[]
}
