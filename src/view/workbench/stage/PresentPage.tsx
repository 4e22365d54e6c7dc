import clsx from 'clsx'
import { type CSSProperties, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { ListedStop } from '../../../state/lecture/beyond'
import { appStore, themeOf } from '../../../state/stores/app-store'
import { presentStore } from '../../../state/stores/present-store'
import { Boundary } from '../../failure/Boundary'
import { useLanguage } from '../../shared/use-language'
import { useSize } from '../../shared/use-size'
import { BlankScreen } from './BlankScreen'
import { BlockedWindow } from './BlockedWindow'
import { Drawing } from './Drawing'
import { LightSpot } from './LightSpot'
import { PresentControls } from './PresentControls'
import { PresentHelp } from './PresentHelp'
import styles from './PresentPage.module.css'
import { StageContents } from './StageContents'
import { StageParts, type StagePartsProps } from './StageParts'
import { StageQr } from './StageQr'
import { stageUnit } from './stage-unit'
import { TypedNumber } from './TypedNumber'
import { usePointerActive } from './use-pointer-active'
import type { StageActions, Top } from './use-stage-actions'
import { useWakeLock } from './use-wake-lock'

interface PresentPageProps
  extends Pick<StagePartsProps, 'session' | 'graph' | 'code' | 'isReadableOn' | 'question'> {
  readonly actions: StageActions
  readonly top: Top | undefined
  readonly onClose: () => void
  /** The parts of the lecture; none where the stage is not part of one. */
  readonly stops: readonly ListedStop[]
  /** The number of a part that is being typed, if any. */
  readonly typed: string
}

/** A program on the stage: the graph, the current formula and one sentence, readable from the last row. */
export function PresentPage(props: PresentPageProps) {
  const { session, actions, top, onClose, stops, typed, ...parts } = props
  const { t, say } = useLanguage()
  const blank = useStore(presentStore, (state) => state.blank)
  const tool = useStore(presentStore, (state) => state.tool)
  const size = useStore(presentStore, (state) => state.size)
  const theme = useStore(appStore, themeOf)
  const [isPointerActive, movePointer] = usePointerActive()
  const page = useRef<HTMLElement>(null)
  const room = useSize(page)
  const unit = room && stageUnit(room, size)
  useWakeLock()
  useEffect(() => {
    if (top === undefined) page.current?.focus() // back from what was on top
  }, [top])
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
      <Drawing />
      <Boundary place="stage-controls">
        <PresentControls
          isShown={isPointerActive}
          hasContents={stops.length > 0}
          top={top}
          theme={theme}
          actions={actions}
        />
        {top === 'help' && <PresentHelp hasContents={stops.length > 0} />}
        {top === 'contents' && (
          <StageContents
            stops={stops}
            typed={typed}
            onNumber={actions.enter}
            onOpen={(stop) => {
              onClose()
              stop.open()
            }}
          />
        )}
        {top === 'qr' && <StageQr />}
        {top === 'blocked' && <BlockedWindow />}
        {typed !== '' && <TypedNumber typed={typed} stops={stops} />}
      </Boundary>
      {tool === 'light' && <LightSpot />}
      {blank && <BlankScreen colour={blank} />}
    </main>
  )
}
