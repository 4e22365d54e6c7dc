import { useStore } from 'zustand'
import { library } from '../../state/library/page-library'
import { typeProgram } from '../../state/library/show-program'
import { playStore } from '../../state/play/play-store'
import { Button } from '../shared/Button'
import { fixed } from '../shared/fixed'
import { useLanguage } from '../shared/use-language'
import { fixWords, repaired } from './editor/fix-words'
import styles from './TextStatus.module.css'
import type { ProgramText } from './use-program-text'

interface TextStatusProps {
  readonly programText: ProgramText
  /** Called when a repair was made by keyboard, and its button is gone. */
  readonly onRepaired: () => void
}

/** The lengths at which some chats cut a message. */
const chatLengths = [4000, 2000] as const

/** What there is to say of a program text: its first error or its remarks, and whether it is kept and can be sent. */
export function TextStatus({ programText: { packedLength }, onRepaired }: TextStatusProps) {
  const { language, t, say } = useLanguage()
  const { text, diagnostics, remarks } = useStore(playStore)
  const hasRoom = useStore(library.store, ({ unkept }) => unkept === undefined)
  const [fault] = diagnostics
  const repairs = (fault ? [fault] : remarks).flatMap(({ line, fix }) => (fix ? [{ line, fix }] : []))
  const length = packedLength === undefined ? 0 : location.href.length
  const most = chatLengths.find((each) => length > each)
  return (
    <div className={styles.status}>
      <div role="status">
        {fault ? (
          <p className={styles.fault}>
            {t('play.fault', { line: fault.line, says: say(fault.text) })} {t('play.stale')}
          </p>
        ) : (
          remarks.map(({ line, text }) => <p key={text.en}>{t('play.fault', { line, says: say(text) })}</p>)
        )}
      </div>
      {repairs.length > 0 && (
        <div className={styles.repairs}>
          {repairs.map(({ line, fix }) => (
            <Button
              key={`${fix.from} ${fix.write}`}
              onClick={({ detail }) => {
                typeProgram(repaired(text, fix))
                if (detail === 0) onRepaired() // by key; after a touch, a phone would bring up its keyboard
              }}
            >
              {fault
                ? fixWords(fix, text, language)
                : t('play.fault', { line, says: fixWords(fix, text, language) })}
            </Button>
          ))}
        </div>
      )}
      {!library.isKeeping && <p>{t('play.not-kept')}</p>}
      {library.isKeeping && !hasRoom && <p>{t('play.no-room')}</p>}
      {packedLength === undefined && <p>{t('play.too-long')}</p>}
      {most && <p>{t('play.long', { length: fixed(length, 0), most: fixed(most, 0) })}</p>}
    </div>
  )
}
