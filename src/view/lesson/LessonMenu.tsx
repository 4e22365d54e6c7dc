import { PanelLeft } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import { useStore } from 'zustand'
import { lessonListStore, toggleLessonList } from '../../state/stores/lesson-list-store'
import { Boundary } from '../failure/Boundary'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import { LessonList } from './LessonList'
import styles from './LessonMenu.module.css'

interface LessonMenuProps {
  readonly current: string
}

const gapPx = 8

/**
 * A button for the list of lessons. Where there is room, it folds the list beside the lesson away; elsewhere the
 * list is a popover, so the browser closes it.
 */
export function LessonMenu({ current }: LessonMenuProps) {
  const { t } = useLanguage()
  const isOpen = useStore(lessonListStore, (state) => state.isOpen)
  const name = { 'aria-label': t('lesson.list'), title: t('lesson.list') }
  return (
    <>
      <Button icon className={styles.fold} aria-expanded={isOpen} onClick={toggleLessonList} {...name}>
        <PanelLeft size={18} aria-hidden="true" />
      </Button>
      <Popover current={current} />
    </>
  )
}

function Popover({ current }: LessonMenuProps) {
  const { t } = useLanguage()
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const place = (): void => {
    if (menu.current && list.current) hangUnder(menu.current, list.current)
  }
  useEffect(() => {
    const close = (): void => list.current?.hidePopover?.()
    const closeOutside = ({ target }: Event): void => {
      if (target instanceof Node && !menu.current?.contains(target)) close()
    }
    const isShown = (): boolean => (menu.current?.getClientRects().length ?? 0) > 0
    const follow = (): void => (isShown() ? place() : close())
    window.addEventListener('resize', follow)
    document.addEventListener('focusin', closeOutside) // so that the list never covers the focused element
    return () => {
      window.removeEventListener('resize', follow)
      document.removeEventListener('focusin', closeOutside)
    }
  })
  return (
    <div ref={menu} className={styles.menu}>
      <Button icon popoverTarget={id} aria-label={t('lesson.list')} title={t('lesson.list')}>
        <PanelLeft size={18} aria-hidden="true" />
      </Button>
      <div ref={list} id={id} popover="auto" className={styles.list} onBeforeToggle={place}>
        <Boundary place="lesson-menu">
          <LessonList current={current} />
        </Boundary>
      </div>
    </div>
  )
}

/** Places a popover, which is out of the flow, below the left end of `anchor`; it scrolls with the page. */
function hangUnder(anchor: HTMLElement, popover: HTMLElement): void {
  const { left, bottom } = anchor.getBoundingClientRect()
  popover.style.left = `${left}px`
  popover.style.top = `${bottom + scrollY + gapPx}px`
}
