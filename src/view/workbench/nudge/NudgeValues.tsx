import { formulaWords } from '../../../engine/formula/equation-tex'
import type { Words } from '../../../engine/formula/words'
import { nodeAt } from '../../../engine/graph'
import { type InputEntry, onTheWay } from '../../../engine/nudge'
import { type Run, valueAt } from '../../../engine/run'
import { entryAt, type Tensor } from '../../../engine/tensor'
import { formatExact } from '../../../lib/format'
import { formatPair } from '../../../lib/format-pair'
import { coordinatesOf } from '../../../trace/entry/entry-index'
import { valueSymbol } from '../../../trace/symbols/symbols'
import { Tex } from '../../shared/Tex'
import { useLanguage } from '../../shared/use-language'
import styles from './NudgePanel.module.css'

/** At most this many entries of an array are listed. */
const listedEntries = 4

interface NudgeValuesProps {
  readonly run: Run
  readonly place: InputEntry
  readonly after: readonly Tensor[]
}

/** The changed entry and every node between it and the output, before and after. */
export function NudgeValues({ run, place, after }: NudgeValuesProps) {
  const { t } = useLanguage()
  return (
    <table className={styles.values}>
      <thead>
        <tr>
          <th scope="col">{t('nudge.node')}</th>
          <th scope="col">{t('nudge.before')}</th>
          <th scope="col">{t('nudge.after')}</th>
        </tr>
      </thead>
      <tbody>
        <EntryRow run={run} node={place.node} entry={place.entry} after={after} />
        {onTheWay(run.graph, place.node).map((node) => (
          <NodeRows key={node} run={run} node={node} after={after} />
        ))}
      </tbody>
    </table>
  )
}

interface NodeRowsProps extends Omit<NudgeValuesProps, 'place'> {
  readonly node: number
}

function NodeRows({ run, node, after }: NodeRowsProps) {
  const { language, t } = useLanguage()
  const [old, changed] = [valueAt(run.values, node), valueAt(after, node)]
  if (old.shape.length === 0) return <EntryRow run={run} node={node} entry={0} after={after} />
  const entries = Array.from(old.data.keys()).filter((entry) => old.data[entry] !== changed.data[entry])
  return (
    <>
      {entries.slice(0, listedEntries).map((entry) => (
        <EntryRow key={entry} run={run} node={node} entry={entry} after={after} />
      ))}
      {entries.length === 0 && (
        <tr>
          <Name of={formulaWords(valueSymbol(run.graph, node), { language })} />
          <td colSpan={2}>{t('nudge.unchanged')}</td>
        </tr>
      )}
      {entries.length > listedEntries && (
        <tr>
          <td colSpan={3}>{t('nudge.more', { count: entries.length - listedEntries })}</td>
        </tr>
      )}
    </>
  )
}

function EntryRow({ run, node, entry, after }: NodeRowsProps & { readonly entry: number }) {
  const { language } = useLanguage()
  const entryIn = (values: Run['values']): number => entryAt(valueAt(values, node).data, entry)
  const [old, changed] = [entryIn(run.values), entryIn(after)]
  const [before, now] = formatPair(old, changed)
  const { id, shape } = nodeAt(run.graph, node)
  return (
    <tr data-for={id}>
      <Name of={formulaWords(valueSymbol(run.graph, node, coordinatesOf(shape, entry)), { language })} />
      <td title={formatExact(old)}>{before}</td>
      <td title={formatExact(changed)}>{now}</td>
    </tr>
  )
}

/** The name of a row, which is read out as plain text. */
const Name = ({ of }: { readonly of: Words }) => (
  <th scope="row">
    <Tex of={of} />
    <span className="visually-hidden">{of.plain}</span>
  </th>
)
