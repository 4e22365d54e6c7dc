import { useId } from 'react'
import { useStore } from 'zustand'
import { examples } from '../../examples/all'
import { playStore } from '../../state/play/play-store'
import { appStore } from '../../state/stores/app-store'
import { useLanguage } from '../shared/use-language'
import styles from './Menu.module.css'
import type { ProgramText } from './use-program-text'

interface ProgramMenuProps {
  readonly programText: ProgramText
}

/** Another program is shown from its start, with nothing of what was chosen for the one before. */
const fromTheStart = {
  step: 0,
  open: undefined,
  output: undefined,
  upstream: undefined,
  view: undefined,
  moved: undefined,
}

/** The most earlier programs that are offered. */
const mostEarlier = 20

/** A program by its last line: what it computes. */
const nameOf = (text: string): string =>
  (text.split(/[\n\r]+/).findLast((line) => /^\s*[^\s#]/.test(line)) ?? '').trim().slice(0, 40)

/** Other programs to open: the examples, and what was typed in this browser before. */
export function ProgramMenu({ programText }: ProgramMenuProps) {
  const { t, say } = useLanguage()
  const id = useId()
  const text = useStore(playStore, (state) => state.text)
  const shown = examples.find((example) => example.text === text)
  const earlier = programText.keeper.others().slice(0, mostEarlier)
  const open = (value: string): void => {
    const [kind, which = ''] = value.split(/:(.*)/s)
    const found =
      kind === 'example'
        ? examples.find((example) => example.id === which)
        : earlier.find((draft) => draft.id === which)
    if (!found) return
    programText.open(found.text)
    appStore.getState().change(fromTheStart)
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
            {earlier.map((draft) => (
              <option key={draft.id} value={`draft:${draft.id}`}>
                {nameOf(draft.text)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </span>
  )
}
