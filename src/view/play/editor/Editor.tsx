import { useEffect, useInsertionEffect, useLayoutEffect, useRef } from 'react'
import type { Diagnostic } from '../../../language/diagnostic'
import { useLanguage } from '../../shared/use-language'
import styles from './Editor.module.css'
import { EditorHost } from './editor-host'
import type { LineNotes } from './line-notes'

/** Keeps the editor while it is not on the page. */
export interface EditorKeeper {
  host?: EditorHost
}

interface EditorProps {
  readonly keeper: EditorKeeper
  readonly text: string
  readonly onEdit: (text: string) => void
  readonly faults: readonly Diagnostic[]
  readonly remarks: readonly Diagnostic[]
  readonly notes: LineNotes
  /** What to say about a name under the pointer; undefined if it has no value. */
  readonly describe: (name: string) => string | undefined
  /** The names of arrays from outside. */
  readonly given: readonly string[]
}

/** The text of a program: highlighted, completed and checked as it is typed, with its values beside the lines. */
export function Editor({ keeper, text, onEdit, faults, remarks, notes, describe, given }: EditorProps) {
  const { language, t } = useLanguage()
  const place = useRef<HTMLDivElement>(null)
  keeper.host ??= new EditorHost(text)
  const { host } = keeper
  useLayoutEffect(() => (place.current ? host.mount(place.current) : undefined), [host])
  useLayoutEffect(() => host.handle({ onEdit, describe, given }))
  useEffect(() => host.replace(text), [host, text])
  const label = t('play.program')
  useEffect(() => host.speak(language, label), [host, language, label])
  useEffect(() => host.underline(faults, remarks, language), [host, faults, remarks, language])
  useInsertionEffect(() => host.annotate(notes), [host, notes])
  return <div ref={place} className={styles.editor} data-editor />
}
