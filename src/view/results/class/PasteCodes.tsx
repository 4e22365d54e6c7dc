import clsx from 'clsx'
import { FileUp } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Button } from '../../shared/Button'
import { FileButton } from '../../shared/FileButton'
import { useLanguage } from '../../shared/use-language'
import styles from '../shared/Results.module.css'

interface PasteCodesProps {
  /** What came of the latest codes. */
  readonly said: string
  readonly onPaste: (text: string) => void
  readonly onFiles: (files: readonly File[]) => void
}

/** A field for codes, and a button for files of codes. */
export function PasteCodes({ said, onPaste, onFiles }: PasteCodesProps) {
  const { t } = useLanguage()
  const [text, setText] = useState('')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onPaste(text)
  }
  return (
    <form className={styles.section} onSubmit={submit}>
      <label className={clsx(styles.field, styles.whole)}>
        {t('class.paste')}
        <textarea
          rows={6}
          spellCheck={false}
          autoCapitalize="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <div className={styles.row}>
        <Button type="submit" strong disabled={text.trim() === ''}>
          {t('class.read')}
        </Button>
        <FileButton
          label={t('class.files')}
          icon={<FileUp size={16} aria-hidden="true" />}
          accept=".txt"
          multiple
          onFile={(...files) => onFiles(files)}
        />
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </form>
  )
}
