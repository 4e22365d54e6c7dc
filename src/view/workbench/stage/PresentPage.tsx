import clsx from 'clsx'
import { type CSSProperties, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { appStore, themeOf } from '../../../state/stores/app-store'
import { presentStore } from '../../../state/stores/present-store'
import { Boundary } from '../../failure/Boundary'
import { useLanguage } from '../../shared/use-language'
import { useSize } from '../../shared/use-size'
import { BlankScreen } from './BlankScreen'
import { PresentControls } from './PresentControls'
import { PresentHelp } from './PresentHelp'
import styles from './PresentPage.module.css'
import { StageParts, type StagePartsProps } from './StageParts'
import { stageUnit } from './stage-unit'
import { usePointerActive } from './use-pointer-active'
import type { StageActions } from './use-stage-actions'
import { useWakeLock } from './use-wake-lock'

interface PresentPageProps extends Pick<StagePartsProps, 'session' | 'graph' | 'isReadableOn' | 'question'> {
  readonly actions: StageActions
  readonly isHelpShown: boolean
}

/** A program on the stage: the graph, the current formula and one sentence, readable from the last row. */
export function PresentPage({ session, actions, isHelpShown, ...parts }: PresentPageProps) {
  const { t, say } = useLanguage()
  const isBlank = useStore(presentStore, (state) => state.isBlank)
  const size = useStore(presentStore, (state) => state.size)
  const theme = useStore(appStore, themeOf)
  const [isPointerActive, movePointer] = usePointerActive()
  const page = useRef<HTMLElement>(null)
  const room = useSize(page)
  const unit = room && stageUnit(room, size)
  useWakeLock()
  useEffect(() => page.current?.focus(), [])
  return (
    <main
      ref={page}
      id="content"
      tabIndex={-1}
      className={clsx(styles.page, !isPointerActive && styles.resting)}
      style={{ '--unit': `${unit ?? 1}px` } as CSSProperties}
      aria-label={t('present.region', { title: say(session.program.title) })}
      onPointerMove={movePointer}
      onPointerDown={movePointer}
    >
      <h1 className="visually-hidden">{say(session.heading.title)}</h1>
      {room && unit && <StageParts session={session} room={room} unit={unit} {...parts} />}
      <Boundary place="stage-controls">
        <PresentControls
          isShown={isPointerActive}
          isHelpShown={isHelpShown}
          theme={theme}
          actions={actions}
        />
        {isHelpShown && <PresentHelp />}
      </Boundary>
      {isBlank && <BlankScreen />}
    </main>
  )
}
