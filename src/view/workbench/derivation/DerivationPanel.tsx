import clsx from 'clsx'
import { memo } from 'react'
import { useStore } from 'zustand'
import { isScalarShape } from '../../../engine/tensor'
import type { ProgramSession } from '../../../state/session/program-session'
import { stageStore } from '../../../state/stores/stage-store'
import { Boundary } from '../../failure/Boundary'
import { Choice } from '../../shared/Choice'
import panelStyles from '../../shared/Panel.module.css'
import { useLanguage } from '../../shared/use-language'
import { usePosition } from '../steps/use-position'
import { DerivationCard } from './DerivationCard'
import styles from './DerivationPanel.module.css'
import { History } from './History'
import { NextLine } from './NextLine'
import { PathsCard } from './PathsCard'

interface DerivationPanelProps {
  readonly session: ProgramSession
  /** The node or edge whose gradient is unrolled, if one was chosen. */
  readonly chosen: string | undefined
  readonly onChoose: (id: string | undefined) => void
}

/**
 * The growing derivation: the steps so far, the current step in its stages, and what comes next. If a node or
 * edge was chosen, its paths replace the steps so far.
 */
export const DerivationPanel = memo(function DerivationPanel({
  session,
  chosen,
  onChoose,
}: DerivationPanelProps) {
  const { t } = useLanguage()
  const pace = useStore(stageStore, (state) => state.pace)
  const { goTo } = usePosition(session)
  const hasArrays = session.run.graph.nodes.some(({ shape }) => !isScalarShape(shape))
  return (
    <section
      className={clsx(panelStyles.panel, styles.panel, hasArrays && styles.arrays)}
      aria-label={t('derivation.region')}
    >
      <div className={styles.heading}>
        <h2 className={panelStyles.title}>{t('derivation.region')}</h2>
        <Choice
          label={t('derivation.pace')}
          options={[
            { value: 'all', label: t('derivation.pace.all') },
            { value: 'each', label: t('derivation.pace.each') },
          ]}
          chosen={pace}
          onChoose={stageStore.getState().choosePace}
        />
      </div>
      {chosen === undefined ? (
        <History session={session} onGo={goTo} />
      ) : (
        <Boundary place="paths" resetKey={chosen}>
          <PathsCard key={chosen} session={session} id={chosen} onChoose={onChoose} />
        </Boundary>
      )}
      <DerivationCard session={session} />
      <NextLine session={session} />
    </section>
  )
})
