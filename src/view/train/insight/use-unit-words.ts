import { formatNumber } from '../../../lib/format'
import type { FirstLayer } from '../../../training/looks/first-layer'
import { useLanguage } from '../../shared/use-language'
import type { UnitColumn } from './unit-column'

/** Which numbers of a unit are shown. */
export type UnitArray = 'weights' | 'gradients'

/**
 * A unit's name (hidden units count from 1, classes are named by their digit, and a dead unit is called
 * dead), and the range of its numbers in words.
 */
export function useUnitWords({ isHidden, dead }: FirstLayer) {
  const { t } = useLanguage()
  return {
    nameOf: (unit: number): string => {
      if (!isHidden) return t('insight.class', { unit })
      return t(dead.includes(unit) ? 'insight.unit.dead' : 'insight.unit', { unit: unit + 1 })
    },
    rangeOf: (array: UnitArray, { least, most }: UnitColumn): string =>
      t(`insight.range.${array}`, { least: formatNumber(least), most: formatNumber(most) }),
  }
}
