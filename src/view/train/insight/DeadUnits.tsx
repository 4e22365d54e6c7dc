import type { FirstLayer } from '../../../training/looks/first-layer'
import { useLanguage } from '../../shared/use-language'
import { Note } from './Note'

interface DeadUnitsProps {
  readonly layer: FirstLayer
}

const mostNamed = 20

/** Lists the dead units, as many as fit into a sentence; renders nothing if there are none. */
export function DeadUnits({ layer: { dead, units, batch } }: DeadUnitsProps) {
  const { t } = useLanguage()
  if (dead.length === 0) return null
  const named = dead.slice(0, mostNamed).map((unit) => unit + 1)
  const list = dead.length > mostNamed ? [...named, '…'] : named
  return <Note>{t('insight.dead', { count: dead.length, units, batch, list: list.join(', ') })}</Note>
}
