import { fixed } from '../shared/fixed'
import { useLanguage } from '../shared/use-language'
import { CopyButton } from '../workbench/code/CopyButton'
import { SaveProgram } from './library/SaveProgram'
import styles from './SendProgram.module.css'

interface SendProgramProps {
  /** The length of the link's program; undefined if it is too long for a link. */
  readonly packedLength: number | undefined
}

/** Copies the link and says how long it is; a program that no link has room for is saved as a file. */
export function SendProgram({ packedLength }: SendProgramProps) {
  const { t } = useLanguage()
  if (packedLength === undefined)
    return (
      <div className={styles.send}>
        <SaveProgram />
      </div>
    )
  return (
    <div className={styles.send}>
      <p className={styles.length}>{t('play.length', { length: fixed(location.href.length, 0) })}</p>
      <CopyButton label={t('play.copy')} text={() => location.href} />
    </div>
  )
}
