import type { CSSProperties, ReactNode } from 'react'
import type { Text } from '../../../i18n/text'
import { required } from '../../../lib/required'
import { type TrainingView, trainingViews } from '../../../state/lecture/training-views'
import { Prose } from '../../shared/Prose'
import { useLanguage } from '../../shared/use-language'
import { useAnnouncedStage, useMountedShow, useShow } from '../../workbench/bench/use-show'
import { MarkPanel } from '../../workbench/stage/MarkPanel'
import { StageFrame } from '../../workbench/stage/StageFrame'
import type { StageCommand } from '../../workbench/stage/use-present-keys'
import { Charts } from '../charts/Charts'
import { DrawPanel } from '../draw/DrawPanel'
import { ConfusionPanel } from '../insight/ConfusionPanel'
import { UnitsPanel } from '../insight/UnitsPanel'
import { RunBoundary } from '../shared/RunBoundary'
import { TrainHelp } from './TrainHelp'
import styles from './TrainStage.module.css'
import { useTrainingShow } from './use-training-show'

interface TrainStageProps {
  /** How far the run has got: its numbers, and its state in a sentence. */
  readonly metrics: ReactNode
  readonly status: ReactNode
}

/** The commands of the stage that are about a graph. */
const aboutGraphs: readonly StageCommand[] = ['overview', 'symbols', 'slope', 'code', 'ask']

/** The smallest letters of the lab, in its own pixels, and on the stage. */
const [labPx, stagePx] = [14, 20]

/** Training on the stage: one view after another, as large as a hall needs it. */
export function TrainStage({ metrics, status }: TrainStageProps) {
  const { t } = useLanguage()
  useShow()
  useAnnouncedStage()
  useMountedShow()
  const { place, actions, top, close, stops, followed, number } = useTrainingShow([
    'help',
    'contents',
    'mark',
    'qr',
    'blocked',
  ])
  const view = required(trainingViews[place.step], `there is no view ${place.step}`)
  return (
    <StageFrame
      label={t('train.title')}
      title={t('train.title')}
      actions={actions}
      without={aboutGraphs}
      help={<TrainHelp />}
      mark={<MarkPanel />}
      top={top}
      onClose={close}
      stops={stops}
      typed={number.typed}
      available={[]}
    >
      {(_, unit) => (
        <div
          className={styles.stage}
          style={{ '--zoom': (unit * stagePx) / labPx } as CSSProperties}
          data-view={view}
        >
          <div className={styles.view}>
            {view === 'title' ? <Title own={followed?.title} /> : views[view]}
          </div>
          {view !== 'title' && (
            <footer className={styles.run}>
              {metrics}
              <p className={styles.status}>{status}</p>
            </footer>
          )}
          <ViewDots step={place.step} />
        </div>
      )}
    </StageFrame>
  )
}

const views: Readonly<Record<Exclude<TrainingView, 'title'>, ReactNode>> = {
  run: (
    <RunBoundary place="charts">
      <Charts isBare />
    </RunBoundary>
  ),
  weights: (
    <RunBoundary place="units">
      <UnitsPanel />
    </RunBoundary>
  ),
  confusion: (
    <RunBoundary place="confusion">
      <ConfusionPanel />
    </RunBoundary>
  ),
  draw: (
    <RunBoundary place="drawing">
      <DrawPanel />
    </RunBoundary>
  ),
}

interface TitleProps {
  /** The title that a track gives it, if it does. */
  readonly own: Text | undefined
}

/** What training is, and how it is started. */
function Title({ own }: TitleProps) {
  const { t, say } = useLanguage()
  return (
    <section className={styles.title}>
      <h2>{own ? say(own) : t('train.stage.title')}</h2>
      <p>
        <Prose text={t('train.stage.lead')} />
      </p>
      <p className={styles.key}>
        <kbd>P</kbd> {t('train.stage.play')}
      </p>
    </section>
  )
}

/** The views, and which of them is shown. */
function ViewDots({ step }: { readonly step: number }) {
  const { t } = useLanguage()
  return (
    <ol className={styles.dots}>
      {trainingViews.map((view, i) => (
        <li key={view} aria-current={i === step ? 'step' : undefined} data-done={i <= step || undefined}>
          <span className="visually-hidden">{t(`train.stage.view.${view}`)}</span>
        </li>
      ))}
    </ol>
  )
}
