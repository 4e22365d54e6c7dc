import clsx from 'clsx'
import { type CSSProperties, type ReactNode, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { Size } from '../../../layout/sizes'
import type { ListedStop } from '../../../state/lecture/beyond'
import type { Beside } from '../../../state/link/link'
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
import styles from './PresentPage.module.css'
import { StageContents } from './StageContents'
import { StageProblems } from './StageProblems'
import { StageQr } from './StageQr'
import { stageUnit } from './stage-unit'
import { TypedNumber } from './TypedNumber'
import { usePointerActive } from './use-pointer-active'
import type { StageCommand } from './use-present-keys'
import type { StageActions, Top } from './use-stage-actions'
import { useWakeLock } from './use-wake-lock'

export interface StageFrameProps {
  /** What is on the stage, for screen readers: as a region, and as a heading. */
  readonly label: string
  readonly title: string
  readonly actions: StageActions
  /** Commands that do nothing here, so they have no button. */
  readonly without?: readonly StageCommand[]
  /** The list of keys. */
  readonly help: ReactNode
  /** What puts the frame at hand into a track, if that can be done. */
  readonly mark?: ReactNode
  readonly top: Top | undefined
  readonly onClose: () => void
  /** The parts of the lecture; none where the stage is not part of one. */
  readonly stops: readonly ListedStop[]
  /** The number of a part that is being typed, if any. */
  readonly typed: string
  /** What can stand beside the graph. */
  readonly available: readonly Beside[]
  /** The notes under the stage, if they are shown there. */
  readonly notes?: ReactNode
  /** What is on the stage, for its size and the number of screen pixels per stage pixel. */
  readonly children: (room: Size, unit: number) => ReactNode
}

/** The stage with its tools and what lies on top of it, whatever it shows. */
export function StageFrame(props: StageFrameProps) {
  const {
    label,
    title,
    actions,
    top,
    onClose,
    stops,
    typed,
    available,
    without,
    help,
    mark,
    notes,
    children,
  } = props
  const { t } = useLanguage()
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
    <div className={styles.window}>
      <main
        ref={page}
        id="content"
        tabIndex={-1}
        className={clsx(styles.page, !isPointerActive && styles.resting)}
        style={{ '--unit': `${unit ?? 1}px` } as CSSProperties}
        aria-label={t('present.region', { title: label })}
        onPointerMove={movePointer}
        onPointerDown={movePointer}
      >
        <h1 className="visually-hidden">{title}</h1>
        {room && unit && children(room, unit)}
        <Drawing />
        <Boundary place="stage-controls">
          <StageProblems />
          <PresentControls
            isShown={isPointerActive}
            hasContents={stops.length > 0}
            available={available}
            without={without}
            top={top}
            theme={theme}
            actions={actions}
          />
          {top === 'help' && help}
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
          {top === 'mark' && mark}
          {top === 'qr' && <StageQr />}
          {top === 'blocked' && <BlockedWindow />}
          {typed !== '' && <TypedNumber typed={typed} stops={stops} />}
        </Boundary>
        {tool === 'light' && <LightSpot />}
        {blank && <BlankScreen colour={blank} />}
      </main>
      {notes}
    </div>
  )
}
