import { useEffect, useState, useSyncExternalStore } from 'react'
import { breathe, withBreath } from '../../../lib/breathe'
import { mostImages, reasonAgainst } from '../../../microscope/can-open'
import { computeIteration, type Iteration } from '../../../microscope/iteration'
import { trainingClient } from '../../../state/clients/training-client'
import { hasNet } from '../../../training/client/training-state'
import { fixed } from '../../shared/fixed'
import { Prose } from '../../shared/Prose'
import { useAddress } from '../../shared/use-address'
import { useLanguage } from '../../shared/use-language'
import { IterationDesk } from './IterationDesk'
import styles from './IterationPage.module.css'

interface IterationPageProps {
  /** Counted from 1. */
  readonly iteration: number
}

/** Requests an iteration from the worker and computes it; undefined if it is not available. */
async function fetched(iteration: number): Promise<Iteration | undefined> {
  const { settings } = trainingClient.getState()
  if (!settings || reasonAgainst(settings)) return undefined
  const snapshot = await trainingClient.look({ kind: 'snapshot', iteration })
  if (!snapshot) return undefined
  await breathe()
  return withBreath(computeIteration(snapshot, settings.activation))
}

const isNetThere = (): boolean => hasNet(trainingClient.getState())

/** An iteration of the current run as a graph, or a message while it is loading or if it was not kept. */
export function IterationPage({ iteration }: IterationPageProps) {
  const { t } = useLanguage()
  const address = useAddress()
  const isThere = useSyncExternalStore(trainingClient.subscribe, isNetThere)
  const [opened, setOpened] = useState<{ readonly of: number; readonly iteration: Iteration | undefined }>()
  useEffect(() => {
    let isOver = false
    if (isThere) {
      void fetched(iteration).then((found) => {
        if (!isOver) setOpened({ of: iteration, iteration: found })
      })
    }
    return () => {
      isOver = true
    }
  }, [iteration, isThere])
  if (opened?.of === iteration && opened.iteration) return <IterationDesk iteration={opened.iteration} />
  const isOpening = opened?.of !== iteration
  return (
    <main className={styles.waiting} id="content">
      <h1 className={styles.title}>{t('microscope.iteration', { iteration: fixed(iteration, 0) })}</h1>
      <p role="status">
        {isThere ? (
          <Status iteration={iteration} isOpening={isOpening} />
        ) : (
          t('microscope.missing.run', { iteration: fixed(iteration, 0) })
        )}
      </p>
      <a href={address({ page: 'train' })}>{t('microscope.back')}</a>
    </main>
  )
}

const reasonNow = () => {
  const { settings } = trainingClient.getState()
  return settings && reasonAgainst(settings)
}

interface StatusProps extends IterationPageProps {
  readonly isOpening: boolean
}

/** Says that an iteration of the current run is being opened, or why it cannot be. */
function Status({ iteration, isOpening }: StatusProps) {
  const { t } = useLanguage()
  const reason = useSyncExternalStore(trainingClient.subscribe, reasonNow)
  const number = { iteration: fixed(iteration, 0) }
  if (isOpening) return t('microscope.opening', number)
  if (!reason) return t('microscope.missing.iteration', number)
  return <Prose text={t(`microscope.not.${reason}`, { most: mostImages })} />
}
