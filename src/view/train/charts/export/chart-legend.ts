import type { Text } from '../../../../i18n/text'

/** What a saved chart says besides its title. */
export interface ChartLegend {
  readonly runs: readonly { readonly name: Text; readonly look: number }[]
  readonly notes: readonly string[]
}

/** The words of a saved chart in one language. */
export interface ChartWords {
  readonly title: string
  readonly runs: readonly { readonly name: string; readonly look: number }[]
  readonly notes: readonly string[]
}
