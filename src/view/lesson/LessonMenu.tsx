import { useEffect, useRef } from 'react'
import { Boundary } from '../failure/Boundary'
import buttonStyles from '../shared/Button.module.css'
import { useLanguage } from '../shared/use-language'
import { LessonList } from './LessonList'
import styles from './LessonMenu.module.css'

interface LessonMenuProps {
  readonly current: string
}

/** The lessons behind a button, where there is no room for their list: closed by Escape, and by a click anywhere else. */
export function LessonMenu({ current }: LessonMenuProps) {
  const { t } = useLanguage()
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const closeOutside = ({ target }: Event): void => {
      if (menu.current && !(target instanceof Node && menu.current.contains(target)))
        menu.current.open = false
    }
    const closeByKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !menu.current?.open) return
      event.preventDefault() // what is chosen in the graph stays
      menu.current.open = false
      menu.current.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', closeOutside)
    document.addEventListener('focusin', closeOutside)
    document.addEventListener('keydown', closeByKey)
    return () => {
      document.removeEventListener('pointerdown', closeOutside)
      document.removeEventListener('focusin', closeOutside)
      document.removeEventListener('keydown', closeByKey)
    }
  }, [])
  return (
    <details ref={menu} className={styles.menu}>
      <summary className={buttonStyles.button}>{t('lesson.list')}</summary>
      <Boundary place="lesson-menu">
        <LessonList current={current} />
      </Boundary>
    </details>
  )
}
