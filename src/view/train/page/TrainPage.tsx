import { Suspense } from 'react'
import { useStore } from 'zustand'
import { startLab } from '../../../state/lab/start-lab'
import { appStore, isPresenter, isPresenting } from '../../../state/stores/app-store'
import { metricsOf } from '../../../training/history/metrics'
import { testImages, trainingImages } from '../../../training/mnist/files'
import { rateAt } from '../../../training/settings/learning-rates'
import { defaultSettings } from '../../../training/settings/settings'
import { Boundary } from '../../failure/Boundary'
import { Loading } from '../../failure/Loading'
import { lazyPart } from '../../failure/lazy-part'
import { fixed } from '../../shared/fixed'
import { Problems } from '../../shared/Problems'
import { useLanguage } from '../../shared/use-language'
import { PresentButton } from '../../workbench/bench/PresentButton'
import { Charts } from '../charts/Charts'
import { DrawPanel } from '../draw/DrawPanel'
import { ConfusionPanel } from '../insight/ConfusionPanel'
import { HistogramsPanel } from '../insight/HistogramsPanel'
import { MistakesPanel } from '../insight/MistakesPanel'
import { UnitsPanel } from '../insight/UnitsPanel'
import { MicroscopePanel } from '../microscope/MicroscopePanel'
import { RunBoundary } from '../shared/RunBoundary'
import { useTraining } from '../shared/use-training'
import { IterationSteps } from './IterationSteps'
import { RunMetrics } from './RunMetrics'
import { RunStatus } from './RunStatus'
import { RunSummary } from './RunSummary'
import { SettingsPanel } from './SettingsPanel'
import { StorageNotice } from './StorageNotice'
import styles from './TrainPage.module.css'

startLab() // this file is loaded once, when the viewer first comes here

const IterationPage = lazyPart(
  'IterationPage',
  async () => (await import('../microscope/IterationPage')).IterationPage,
  ['workbench', 'training', 'microscope'],
)

const TrainStage = lazyPart('TrainStage', async () => (await import('../stage/TrainStage')).TrainStage, [
  'workbench',
  'training',
  'insight',
  'stage',
])

const TrainPresenter = lazyPart(
  'TrainPresenter',
  async () => (await import('../stage/TrainPresenter')).TrainPresenter,
  ['workbench', 'training', 'stage'],
)

/** The training lab, or the iteration of its run that the address names. */
export function TrainPage() {
  const iteration = useStore(appStore, ({ link }) => link.iteration)
  const isOnStage = useStore(appStore, isPresenting)
  const isLecturers = useStore(appStore, isPresenter)
  if (iteration === undefined && (isOnStage || isLecturers))
    return (
      <Boundary place="stage">
        <Suspense fallback={<Loading />}>{isOnStage ? <StagedLab /> : <TrainPresenter />}</Suspense>
      </Boundary>
    )
  if (iteration === undefined) return <TrainingLab />
  return (
    <Boundary place="iteration">
      <Suspense fallback={<Loading />}>
        <IterationPage key={iteration} iteration={iteration} />
      </Suspense>
    </Boundary>
  )
}

/** The training lab on the stage of a presentation. */
function StagedLab() {
  const training = useTraining()
  const { settings, history, measured } = training
  const metrics = settings && metricsOf(history, settings, measured)
  return (
    <TrainStage
      metrics={<RunMetrics metrics={metrics} isShort />}
      status={<RunStatus training={training} metrics={metrics} />}
    />
  )
}

/** The training lab: the lecture's net learns MNIST in a worker, and the page shows how it goes. */
function TrainingLab() {
  const { t } = useLanguage()
  const problems = useStore(appStore, (state) => state.problems)
  const training = useTraining()
  const { phase, settings, history, measured, wantedRate } = training
  const rate = settings && rateAt(settings.learningRate, history.rateChanges, Number.POSITIVE_INFINITY)
  const metrics = settings && metricsOf(history, settings, measured)
  return (
    <div className={styles.page}>
      <SettingsPanel phase={phase} runningRate={rate} wantedRate={wantedRate} />
      <main className={styles.main} id="content">
        <div className={styles.top}>
          <Problems problems={problems} onDismiss={appStore.getState().dismissProblems} />
          <div>
            <div className={styles.head}>
              <h1 className={styles.title}>{t('train.title')}</h1>
              <PresentButton hasPresented={false} />
            </div>
            <p className={styles.lead}>
              {t('train.lead', { train: fixed(trainingImages, 0), test: fixed(testImages, 0) })}
            </p>
          </div>
          <StorageNotice problem={training.storageProblem} />
          <RunBoundary place="metrics">
            <RunSummary training={training} metrics={metrics} />
          </RunBoundary>
          <RunBoundary place="charts">
            <Charts />
          </RunBoundary>
        </div>
        <div className={styles.side}>
          <RunBoundary place="drawing">
            <DrawPanel />
          </RunBoundary>
          <RunBoundary place="confusion">
            <ConfusionPanel />
          </RunBoundary>
        </div>
        <div className={styles.rest}>
          <RunBoundary place="microscope">
            <MicroscopePanel />
          </RunBoundary>
          <RunBoundary place="units">
            <UnitsPanel />
          </RunBoundary>
          <RunBoundary place="mistakes">
            <MistakesPanel />
          </RunBoundary>
          <RunBoundary place="histograms">
            <HistogramsPanel />
          </RunBoundary>
          <RunBoundary place="iteration-steps">
            <IterationSteps settings={settings ?? defaultSettings} />
          </RunBoundary>
        </div>
      </main>
    </div>
  )
}
