import { useId } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { examples } from '../../examples/all'
import type { LibraryState } from '../../state/library/library'
import { library } from '../../state/library/page-library'
import { nameOf } from '../../state/library/program-name'
import { showExample, showKept } from '../../state/library/show-program'
import { playStore } from '../../state/play/play-store'
import { useLanguage } from '../shared/use-language'
import styles from './Menu.module.css'

/** The most earlier programs that are offered here; the library has them all. */
const mostEarlier = 20

const earlierPrograms = ({ programs, openId }: LibraryState) =>
  programs.filter(({ id }) => id !== openId).slice(0, mostEarlier)

/** Other programs to open: the examples, and what was typed in this browser before. */
export function ProgramMenu() {
  const { t, say } = useLanguage()
  const id = useId()
  const shown = useStore(playStore, ({ text }) => examples.find((example) => example.text === text))
  const earlier = useStore(library.store, useShallow(earlierPrograms))
  const open = (value: string): void => {
    const example = examples.find((each) => value === `example:${each.id}`)
    if (example) showExample(example.text)
    else void showKept(value.replace('draft:', ''))
  }
  return (
    <span className={styles.menu}>
      <label htmlFor={id}>{t('play.example')}</label>
      <select
        id={id}
        value={shown ? `example:${shown.id}` : ''}
        onChange={({ target }) => open(target.value)}
      >
        {!shown && <option value="">{t('play.example.own')}</option>}
        {examples.map((example) => (
          <option key={example.id} value={`example:${example.id}`}>
            {say(example.title)}
          </option>
        ))}
        {earlier.length > 0 && (
          <optgroup label={t('play.earlier')}>
            {earlier.map((program) => (
              <option key={program.id} value={`draft:${program.id}`}>
                {nameOf(program) || t('library.nameless')}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </span>
  )
}
