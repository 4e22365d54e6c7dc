import clsx from 'clsx'
import {
  BookmarkPlus,
  ChevronLeft,
  ChevronRight,
  Code,
  Eraser,
  Flashlight,
  Keyboard,
  ListOrdered,
  Maximize,
  MessageCircleQuestionMark,
  Minus,
  MonitorSpeaker,
  Moon,
  NotebookText,
  Pen,
  Plus,
  QrCode,
  RectangleHorizontal,
  Scale,
  Spline,
  Sun,
  TrendingDown,
  Variable,
  Workflow,
  X,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Key } from '../../../i18n/dictionaries'
import type { Beside, Theme } from '../../../state/link/link'
import { appStore } from '../../../state/stores/app-store'
import { presentStore } from '../../../state/stores/present-store'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import styles from './PresentControls.module.css'
import type { StageCommand } from './use-present-keys'
import type { StageActions, Top } from './use-stage-actions'

interface PresentControlsProps {
  readonly isShown: boolean
  /** Whether the stage is part of a lecture. */
  readonly hasContents: boolean
  /** What can stand beside the graph. */
  readonly available: readonly Beside[]
  /** Commands without a button here. */
  readonly without?: readonly StageCommand[] | undefined
  readonly top: Top | undefined
  readonly theme: Theme
  readonly actions: StageActions
}

interface ControlButton {
  readonly action: StageCommand
  readonly name: Key
  readonly icon: ReactNode
  /** Whether it is on, for a button that turns something on and off; absent for others. */
  readonly isPressed?: boolean
  /** Whether there is nothing that it could do. */
  readonly isAbsent?: boolean
}

/**
 * The controls of the stage, for people without a keyboard; visible while the pointer moves or one of them
 * has the focus.
 */
export function PresentControls({
  isShown,
  hasContents,
  available,
  without = [],
  top,
  theme,
  actions,
}: PresentControlsProps) {
  const { t } = useLanguage()
  const isOverview = useStore(presentStore, (state) => state.isOverview)
  const { isSlopeShown, edges, beside, hasNotes } = useStore(appStore, ({ link }) => link)
  const isAsking = useStore(presentStore, (state) => state.isAsking)
  const tool = useStore(presentStore, (state) => state.tool)
  const hasDrawn = useStore(presentStore, (state) => state.strokes.length > 0)
  const isFull = useStore(presentStore, (state) => state.wantsFullScreen)
  const buttons: readonly ControlButton[] = [
    { action: 'previous', name: 'transport.previous', icon: <ChevronLeft size={20} /> },
    { action: 'next', name: 'transport.next', icon: <ChevronRight size={20} /> },
    {
      action: 'contents',
      name: 'present.contents',
      icon: <ListOrdered size={20} />,
      isPressed: top === 'contents',
      isAbsent: !hasContents,
    },
    { action: 'mark', name: 'present.mark', icon: <BookmarkPlus size={20} />, isPressed: top === 'mark' },
    { action: 'overview', name: 'present.overview', icon: <Workflow size={20} />, isPressed: isOverview },
    {
      action: 'symbols',
      name: 'present.symbols',
      icon: <Variable size={20} />,
      isPressed: edges === 'symbols',
    },
    { action: 'slope', name: 'present.slope', icon: <Spline size={20} />, isPressed: isSlopeShown === true },
    {
      action: 'code',
      name: 'present.code',
      icon: <Code size={20} />,
      isPressed: beside === 'program' || beside === 'classes',
    },
    {
      action: 'update',
      name: 'present.update',
      icon: <TrendingDown size={20} />,
      isPressed: beside === 'update',
      isAbsent: !available.includes('update'),
    },
    {
      action: 'check',
      name: 'present.check',
      icon: <Scale size={20} />,
      isPressed: beside === 'check',
      isAbsent: !available.includes('check'),
    },
    {
      action: 'ask',
      name: 'present.ask',
      icon: <MessageCircleQuestionMark size={20} />,
      isPressed: isAsking,
    },
    {
      action: 'light',
      name: 'present.light',
      icon: <Flashlight size={20} />,
      isPressed: tool === 'light',
    },
    { action: 'pen', name: 'present.pen', icon: <Pen size={20} />, isPressed: tool === 'pen' },
    { action: 'erase', name: 'present.erase', icon: <Eraser size={20} />, isAbsent: !hasDrawn },
    { action: 'qr', name: 'present.qr', icon: <QrCode size={20} />, isPressed: top === 'qr' },
    { action: 'presenter', name: 'present.presenter', icon: <MonitorSpeaker size={20} /> },
    {
      action: 'notes',
      name: 'present.notes',
      icon: <NotebookText size={20} />,
      isPressed: hasNotes === true,
    },
    { action: 'smaller', name: 'present.smaller', icon: <Minus size={20} /> },
    { action: 'larger', name: 'present.larger', icon: <Plus size={20} /> },
    {
      action: 'stage',
      name: 'present.stage',
      icon: theme === 'light' ? <Moon size={20} /> : <Sun size={20} />,
    },
    { action: 'black', name: 'present.black', icon: <RectangleHorizontal size={20} fill="currentColor" /> },
    { action: 'fullScreen', name: 'present.full-screen', icon: <Maximize size={20} />, isPressed: isFull },
    { action: 'help', name: 'present.help', icon: <Keyboard size={20} />, isPressed: top === 'help' },
    { action: 'leave', name: 'present.leave', icon: <X size={20} /> },
  ]
  const shown = buttons.filter(({ action, isAbsent }) => !isAbsent && !without.includes(action))
  return (
    <section className={clsx(styles.controls, isShown && styles.shown)} aria-label={t('present.controls')}>
      {shown.map(({ action, name, icon, isPressed }) => (
        <Button
          key={action}
          icon
          aria-label={t(name)}
          title={t(name)}
          aria-pressed={isPressed}
          onMouseDown={(event) => event.preventDefault()} // the focus stays, so Space keeps stepping
          onClick={() => actions[action]()}
        >
          {icon}
        </Button>
      ))}
    </section>
  )
}
