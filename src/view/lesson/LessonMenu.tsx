import { useEffect, useId, useRef } from 'react'
import { Boundary } from '../failure/Boundary'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import { LessonList } from './LessonList'
import styles from './LessonMenu.module.css'

interface LessonMenuProps {
  readonly current: string
}

const gapPx = 8

/** The lessons behind a button, where there is no room for their list; a popover, so the browser closes it. */
export function LessonMenu({ current }: LessonMenuProps) {
  const { t } = useLanguage()
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const place = (): void => {
    if (menu.current && list.current) hangUnder(menu.current, list.current)
  }
  useEffect(() => {
    const closeOutside = ({ target }: Event): void => {
      if (target instanceof Node && !menu.current?.contains(target)) list.current?.hidePopover?.()
    }
    window.addEventListener('resize', place)
    document.addEventListener('focusin', closeOutside) // so that the list never covers what has the focus
    return () => {
      window.removeEventListener('resize', place)
      document.removeEventListener('focusin', closeOutside)
    }
  })
  return (
    <div ref={menu} className={styles.menu}>
      <Button popoverTarget={id}>{t('lesson.list')}</Button>
      <div ref={list} id={id} popover="auto" className={styles.list} onBeforeToggle={place}>
        <Boundary place="lesson-menu">
          <LessonList current={current} />
        </Boundary>
      </div>
    </div>
  )
}

/** Places a popover, which lies outside the flow, below the right end of `anchor`; it scrolls with the page. */
function hangUnder(anchor: HTMLElement, popover: HTMLElement): void {
  const { right, bottom } = anchor.getBoundingClientRect()
  popover.style.right = `${document.documentElement.clientWidth - right}px`
  popover.style.top = `${bottom + scrollY + gapPx}px`
}
