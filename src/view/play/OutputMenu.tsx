import { memo, useId } from 'react'
import { nodeAt } from '../../engine/graph'
import { graphOf } from '../../program/program-graphs'
import type { ProgramSession } from '../../state/session/program-session'
import { appStore } from '../../state/stores/app-store'
import { useLanguage } from '../shared/use-language'
import styles from './Menu.module.css'

/** What steps leave as it is, so that the names of a long program are not gone through at each of them. */
type OutputMenuProps = Pick<ProgramSession, 'plan' | 'program'>

/** The choice of the value that is differentiated: the program's output, or another of its names. */
export const OutputMenu = memo(function OutputMenu({ plan, program }: OutputMenuProps) {
  const { t } = useLanguage()
  const id = useId()
  const standard = nodeAt(graphOf(program), graphOf(program).output).id
  const names = plan.nodes.flatMap((node) => (node.kind === 'operation' && node.named ? [node.id] : []))
  if (names.length < 2) return null
  const choose = (name: string): void =>
    appStore.getState().change({ of: name === standard ? undefined : name, upstream: undefined })
  return (
    <span className={styles.menu}>
      <label htmlFor={id}>{t('play.output')}</label>
      <select id={id} value={nodeAt(plan, plan.output).id} onChange={({ target }) => choose(target.value)}>
        {names.toReversed().map((name) => (
          <option key={name} value={name}>
            {name === standard ? t('play.output.standard', { name }) : name}
          </option>
        ))}
      </select>
    </span>
  )
})
