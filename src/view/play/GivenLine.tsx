import { useStore } from 'zustand'
import { graphOf } from '../../program/program-graphs'
import { givenArrays } from '../../state/given/given-inputs'
import { mostGivenSets } from '../../state/given/given-shelf'
import { playStore } from '../../state/play/play-store'
import { useLanguage } from '../shared/use-language'
import { givenWords } from './given-words'
import styles from './TextStatus.module.css'

/** Says which arrays of the program come from outside, or that they are not in this browser. */
export function GivenLine() {
  const { language, t } = useLanguage()
  const { read, given, diagnostics } = useStore(playStore)
  if (!given) return null
  if (!given.found)
    return (
      diagnostics.length > 0 && (
        <p className={styles.given}>{t('play.given.missing', { most: mostGivenSets })}</p>
      )
    )
  const names = read ? [...givenArrays(graphOf(read.program), read.text).keys()] : []
  return names.length > 0 && <p className={styles.given}>{givenWords(names, given.found, language)}</p>
}
