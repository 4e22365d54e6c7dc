import { Unlink, X } from 'lucide-react'
import { memo, useRef } from 'react'
import type { Edge } from '../../../engine/edges'
import { equationPlain, lineWords, sidesTex } from '../../../engine/formula/equation-tex'
import { texOf } from '../../../engine/formula/tex'
import type { Words } from '../../../engine/formula/words'
import { nodeAt } from '../../../engine/graph'
import type { Language } from '../../../i18n/text'
import type { ProgramSession } from '../../../state/session/program-session'
import type { PathTerm } from '../../../trace/paths/path-term'
import { pathStart } from '../../../trace/paths/paths'
import { type Unrolled, unrolled } from '../../../trace/paths/unrolled'
import { Button } from '../../shared/Button'
import { FittedTex } from '../../shared/FittedTex'
import panelStyles from '../../shared/Panel.module.css'
import { useLanguage } from '../../shared/use-language'
import { spokenId } from '../linking/spoken-id'
import styles from './PathsCard.module.css'
import { useFocusBack } from './use-focus-back'

interface PathsCardProps {
  readonly session: ProgramSession
  /** The node or edge that was chosen. */
  readonly id: string
  readonly onChoose: (id: string | undefined) => void
}

const writtenPaths = 6

/** The gradient of a node or edge, unrolled to the output: a term for each path, and their sum. */
export function PathsCard({ session, id, onChoose }: PathsCardProps) {
  const { t } = useLanguage()
  const { trace, run, step, loss } = session
  const start = pathStart(trace, id)
  const gradient = start && unrolled(trace, run, step, start, loss, writtenPaths)
  const name = spokenId(id)
  const card = useRef<HTMLElement>(null)
  useFocusBack(card, start && 'edge' in start ? nodeAt(run.graph, start.edge.from).id : id)
  return (
    <section
      ref={card}
      className={`${panelStyles.card} ${styles.card}`}
      aria-label={t('paths.region', { name })}
    >
      <div className={styles.heading}>
        <h3 className={styles.title}>{gradient ? <Title name={name} count={gradient.count} /> : name}</h3>
        <Button
          icon
          aria-label={t('paths.close')}
          title={t('paths.close')}
          onClick={() => onChoose(undefined)}
        >
          <X size={18} />
        </Button>
      </div>
      {gradient ? <Paths gradient={gradient} /> : <p className={styles.rest}>{t('paths.none', { name })}</p>}
      {start && 'node' in start && (
        <EdgeChoice edges={trace.gradientEdges.get(start.node) ?? []} onChoose={onChoose} />
      )}
    </section>
  )
}

const written = (count: bigint): string => count.toLocaleString('en')

function Title({ name, count }: { readonly name: string; readonly count: bigint }) {
  const { t } = useLanguage()
  return t(count === 1n ? 'paths.one' : 'paths.title', { name, count: written(count) })
}

/** A term for each path up to a limit, the number of further ones, and the sum. */
function Paths({ gradient: { terms, count, sum } }: { readonly gradient: Unrolled }) {
  const { language, t } = useLanguage()
  const rest = count - BigInt(terms.length)
  return (
    <>
      <ol className={styles.terms}>
        {terms.map((term, i) => (
          <li key={i}>
            <Term
              of={termWords(term, language)}
              isBroken={term.isBroken}
              ids={term.ids}
              label={t('paths.term', { path: wordsOf(term) })}
            />
          </li>
        ))}
      </ol>
      {rest > 0n && (
        <p className={styles.rest}>
          {t(rest === 1n ? 'paths.one-more' : 'paths.more', { count: written(rest) })}
        </p>
      )}
      <div className={styles.sum}>
        <FittedTex of={lineWords(sum, { language, ties: true })} />
      </div>
    </>
  )
}

/** A term in two lines: its symbols, then its numbers and their product. */
function termWords({ equation }: PathTerm, language: Language): Words {
  const options = { language, ties: true }
  const [first, ...rest] = sidesTex(equation, options)
  return {
    tex: `\\begin{aligned} & ${texOf(equation.sides[0], options)} \\\\[0.3em] & ${[first, ...rest].join(' ')} \\end{aligned}`,
    plain: equationPlain(equation, options),
  }
}

const wordsOf = ({ ids }: PathTerm): string => ids.filter((id) => !id.includes('->')).join(' → ')

interface TermProps {
  readonly of: Words
  readonly isBroken: boolean
  readonly ids: readonly string[]
  readonly label: string
}

/** One path's term; pointing at it, or focusing it, lights its path in the graph. */
const Term = memo(
  function Term({ of, isBroken, ids, label }: TermProps) {
    const { t } = useLanguage()
    return (
      <div
        className={styles.term}
        role="group"
        aria-label={label}
        data-lights={ids.join(' ')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: focusing it by keyboard lights its path
        tabIndex={0}
      >
        {isBroken && <Unlink size={16} role="img" aria-label={t('graph.broken')} className={styles.broken} />}
        <FittedTex of={of} />
      </div>
    )
  },
  (before, after) =>
    before.of.tex === after.of.tex && before.label === after.label && before.isBroken === after.isBroken,
)

interface EdgeChoiceProps {
  readonly edges: readonly Edge[]
  readonly onChoose: (id: string) => void
}

/** The edges through which a node's gradient arrives, so that one can be chosen by keyboard. */
function EdgeChoice({ edges, onChoose }: EdgeChoiceProps) {
  const { t } = useLanguage()
  if (edges.length === 0) return null
  return (
    <div className={styles.edges}>
      <span>{t('paths.edges')}</span>
      {edges.map(({ id }) => (
        <button key={id} type="button" className={styles.edge} data-for={id} onClick={() => onChoose(id)}>
          {spokenId(id)}
        </button>
      ))}
    </div>
  )
}
