import clsx from 'clsx'
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Graph } from '../../../engine/graph'
import { standsOn } from '../../../layout/interim-layout'
import type { Program } from '../../../program/program'
import { groupIdsOf, seenGraphOf } from '../../../program/program-graphs'
import { fixed } from '../../shared/fixed'
import { useLanguage } from '../../shared/use-language'
import styles from './FindNode.module.css'
import { foundAmong, type NodeEntry, nodeEntries } from './find-nodes'

interface FindNodeProps {
  readonly graph: Graph
  readonly program: Program
  /** Called with the position of the node that was chosen, or of the folded one that it is inside. */
  readonly onFound: (position: number) => void
  /** Called with whether the focus goes back to where it was. */
  readonly onClose: (isBack: boolean) => void
}

/** How many of the nodes found are listed. */
const mostListed = 50

/** A field that finds nodes by their name, their op or their line: a combobox whose list is under it. */
export function FindNode({ graph, program, onFound, onClose }: FindNodeProps) {
  const { t } = useLanguage()
  const field = useRef<HTMLInputElement>(null)
  const list = useId()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const unfolded = seenGraphOf(program, [...groupIdsOf(program)])
  const entries = useMemo(() => nodeEntries(graph, unfolded, program.text), [graph, unfolded, program.text])
  const found = useMemo(() => foundAmong(entries, typed), [entries, typed])
  const listed = found.slice(0, mostListed)
  const optionId = (index: number): string => `${list}-${index}`
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  useEffect(() => {
    document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [list, active])
  const choose = ({ id }: NodeEntry): void => {
    const position = graph.positions.get(id) ?? standsOn(unfolded, unfolded.positions.get(id) ?? -1, graph)
    if (position !== undefined) onFound(position)
  }
  const go = (by: 1 | -1): void => {
    if (listed.length > 0) setActive((active + by + listed.length) % listed.length)
  }
  const actions: Readonly<Record<string, () => void>> = {
    ArrowDown: () => go(1),
    ArrowUp: () => go(-1),
    Enter: () => listed[active] && choose(listed[active]),
    Escape: () => onClose(true),
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = event.nativeEvent.isComposing ? undefined : actions[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) onClose(false)
  }
  return (
    <search className={styles.box} data-no-pan onKeyDown={onKeyDown} onBlur={onBlur}>
      <input
        ref={field}
        type="text"
        role="combobox"
        className={styles.field}
        aria-label={t('graph.find')}
        placeholder={t('graph.find.by')}
        aria-autocomplete="list"
        aria-expanded={listed.length > 0}
        aria-controls={list}
        aria-activedescendant={listed.length > 0 ? optionId(active) : undefined}
        autoCapitalize="off"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          setActive(0)
        }}
      />
      <p role="status" className={clsx(styles.count, typed.trim() === '' && 'visually-hidden')}>
        <Count typed={typed} count={found.length} />
      </p>
      <div
        id={list}
        role="listbox"
        tabIndex={-1}
        className={styles.list}
        aria-label={t('graph.find.found')}
        onMouseDown={(event) => event.preventDefault()}
      >
        {listed.map((entry, i) => (
          <Option
            key={entry.id}
            id={optionId(i)}
            entry={entry}
            isActive={i === active}
            onChoose={() => choose(entry)}
          />
        ))}
      </div>
    </search>
  )
}

interface CountProps {
  readonly typed: string
  readonly count: number
}

/** How many nodes were found, and how many of them are listed. */
function Count({ typed, count }: CountProps) {
  const { t } = useLanguage()
  if (typed.trim() === '') return null
  if (count === 0) return t('graph.find.none')
  if (count > mostListed) return t('graph.find.many', { count: fixed(count, 0), listed: String(mostListed) })
  return t(count === 1 ? 'graph.find.one' : 'graph.find.count', { count: String(count) })
}

interface OptionProps {
  readonly id: string
  readonly entry: NodeEntry
  readonly isActive: boolean
  readonly onChoose: () => void
}

/** A node that was found: its name, its op, the folded group that it is in, and its line. */
function Option({ id, entry, isActive, onChoose }: OptionProps) {
  const { t, say } = useLanguage()
  const { op, kind, inside, line } = entry
  const kindWords = op ? say(op) : kind === 'operation' ? '' : t(`graph.${kind}`)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className={clsx(styles.option, isActive && styles.active)}
      onClick={onChoose}
    >
      <span className={styles.name}>{entry.id}</span>
      <span className={styles.kind}>
        {inside ? t('graph.find.inside', { op: kindWords, group: say(inside) }) : kindWords}
      </span>
      {line !== '' && <span className={styles.line}>{line}</span>}
    </div>
  )
}
