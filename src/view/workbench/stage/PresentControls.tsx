import clsx from 'clsx'
import {
  ChevronLeft,
  ChevronRight,
  Keyboard,
  Maximize,
  Minus,
  Moon,
  Plus,
  RectangleHorizontal,
  Sun,
  X,
} from 'lucide-react'
import type { Theme } from '../../../state/link/link'
import { Button } from '../../shared/Button'
import { useLanguage } from '../../shared/use-language'
import styles from './PresentControls.module.css'
import type { StageActions } from './use-stage-actions'

interface PresentControlsProps {
  readonly isShown: boolean
  readonly theme: Theme
  readonly actions: StageActions
}

/** What sets the stage, for hands without a keyboard; there while the pointer moves or one of them has the focus. */
export function PresentControls({ isShown, theme, actions }: PresentControlsProps) {
  const { t } = useLanguage()
  const buttons = [
    { action: 'previous', name: 'transport.previous', icon: <ChevronLeft size={20} /> },
    { action: 'next', name: 'transport.next', icon: <ChevronRight size={20} /> },
    { action: 'smaller', name: 'present.smaller', icon: <Minus size={20} /> },
    { action: 'larger', name: 'present.larger', icon: <Plus size={20} /> },
    {
      action: 'stage',
      name: 'present.stage',
      icon: theme === 'light' ? <Moon size={20} /> : <Sun size={20} />,
    },
    { action: 'blank', name: 'present.blank', icon: <RectangleHorizontal size={20} fill="currentColor" /> },
    { action: 'fullScreen', name: 'present.full-screen', icon: <Maximize size={20} /> },
    { action: 'help', name: 'present.help', icon: <Keyboard size={20} /> },
    { action: 'leave', name: 'present.leave', icon: <X size={20} /> },
  ] as const
  return (
    <section className={clsx(styles.controls, isShown && styles.shown)} aria-label={t('present.controls')}>
      {buttons.map(({ action, name, icon }) => (
        <Button
          key={action}
          icon
          aria-label={t(name)}
          title={t(name)}
          onMouseDown={(event) => event.preventDefault()} // the focus stays where it is, and Space goes on stepping
          onClick={actions[action]}
        >
          {icon}
        </Button>
      ))}
    </section>
  )
}
