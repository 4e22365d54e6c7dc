import clsx from 'clsx'
import { useStore } from 'zustand'
import { messageOf } from '../../lib/message-of'
import { appStore, isShowAwaited } from '../../state/stores/app-store'
import { kindOf, type Place, places } from '../faults/places'
import { Button } from '../shared/Button'
import failureStyles from '../shared/Failure.module.css'
import { useLanguage } from '../shared/use-language'
import { ChunkFailure } from './load-chunk'
import styles from './PlaceFailure.module.css'
import { SaveWork } from './SaveWork'

interface PlaceFailureProps {
  readonly place: Place
  readonly error: unknown
  /** Whether it failed again after "Try again". */
  readonly isAgain: boolean
  readonly onRetry: () => void
}

/**
 * Says what could not be shown and what still works, and offers another try and the visitor's work as a file.
 */
export function PlaceFailure({ place, error, isAgain, onRetry }: PlaceFailureProps) {
  const { t } = useLanguage()
  const kind = kindOf(place)
  // Without a keyboard there is no other way out, and a page that was to show the stage has no bar.
  const isAwaited = useStore(appStore, isShowAwaited) && kind === 'page'
  const isLeavable = kind === 'stage' || place === 'stage-controls' || isAwaited
  const isMissing = error instanceof ChunkFailure
  const what = t(isMissing ? 'failure.chunk' : 'failure.place', { place: t(places[place]) })
  const card = (
    <div className={clsx(failureStyles.failure, styles.card)} role="alert" data-place={place}>
      <div className={styles.words}>
        {kind === 'panel' ? <strong>{what}</strong> : <h1>{what}</h1>}
        <p>
          {isAgain && `${t('failure.again')} `}
          {t(`failure.rest.${kind}`)}
        </p>
        <p className={styles.detail}>{messageOf(error)}</p>
      </div>
      <div className={styles.actions}>
        {isMissing ? (
          <Button onClick={() => location.reload()}>{t('failure.reload')}</Button>
        ) : (
          <Button onClick={onRetry}>{t('failure.retry')}</Button>
        )}
        <SaveWork />
        {isLeavable && <Button onClick={leaveShow}>{t('present.leave')}</Button>}
      </div>
    </div>
  )
  if (kind === 'panel') return card
  return (
    <main className={styles[kind]} id="content">
      {card}
    </main>
  )
}

const leaveShow = (): void => appStore.getState().change({ isPresenting: undefined, isPresenter: undefined })
