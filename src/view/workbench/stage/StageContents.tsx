import clsx from 'clsx'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { ListedStop } from '../../../state/lecture/beyond'
import { appStore, isPresenter } from '../../../state/stores/app-store'
import { useAddress } from '../../shared/use-address'
import { useLanguage } from '../../shared/use-language'
import { StopPicture } from '../../stop-picture/StopPicture'
import styles from './StageContents.module.css'

interface StageContentsProps {
  readonly stops: readonly ListedStop[]
  /** The number that is being typed, if any. */
  readonly typed: string
  readonly onOpen: (stop: ListedStop) => void
  /** Opens the part with the number that is being typed. */
  readonly onNumber: () => void
}

/** The parts of the lecture, numbered, on top of the stage. */
export function StageContents({ stops, typed, onOpen, onNumber }: StageContentsProps) {
  const { t, say } = useLanguage()
  const address = useAddress()
  const isLecturers = useStore(appStore, isPresenter)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => list.current?.querySelector<HTMLElement>('[aria-current]')?.focus(), [])
  const goByNumber = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || typed === '') return
    event.preventDefault() // the button that has the focus is not meant
    onNumber()
  }
  return (
    <section className={styles.contents} aria-label={t('present.contents')}>
      <ol ref={list} className={styles.list} onKeyDown={goByNumber}>
        {stops.map((stop, i) => (
          <li key={i}>
            <button
              type="button"
              className={clsx(styles.stop, String(i + 1) === typed && styles.typed)}
              aria-current={stop.isHere ? 'step' : undefined}
              onClick={() => onOpen(stop)}
            >
              <span className={styles.number}>{i + 1}</span>
              {stop.address !== undefined && <StopPicture address={stop.address} />}
              <span>
                {say(stop.lesson)}
                {stop.part && <span className={styles.part}>{say(stop.part)}</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p className={styles.hint}>
        {t('present.number')}
        {!isLecturers && (
          <>
            {' · '}
            <a href={address({ page: 'track' })}>{t('track.title')}</a>
          </>
        )}
      </p>
    </section>
  )
}
