import { nodeAt } from '../../engine/graph'
import type { OpenedProgram } from '../../state/session/program-session'
import { FittedTex } from '../shared/FittedTex'
import panelStyles from '../shared/Panel.module.css'
import { Prose } from '../shared/Prose'
import { useLanguage } from '../shared/use-language'
import styles from './CheckPanel.module.css'
import { CheckResults } from './CheckResults'
import { CheckRunner } from './CheckRunner'
import { definitionsFor } from './definitions'
import { ownNet } from './own-net'
import { useCheck } from './use-check'

interface OwnCheckProps {
  readonly opened: OpenedProgram
}

/** Compares the gradients of all inputs of a typed program with numerical ones. */
export function OwnCheck({ opened }: OwnCheckProps) {
  const { t } = useLanguage()
  const net = ownNet(opened)
  const request = { net }
  const state = useCheck(request)
  const { graph } = opened.run
  const output = nodeAt(graph, graph.output).id
  return (
    <div className={`${panelStyles.card} ${styles.card}`}>
      <p>
        <Prose text={t('check.own.explain')} />
      </p>
      <FittedTex of={definitionsFor('f')} />
      <p>
        <Prose text={t(net.upstream === undefined ? 'check.own.output' : 'check.own.sum', { output })} />
      </p>
      {net.parameters.length === 0 ? (
        <p>{t('check.own.none')}</p>
      ) : (
        <>
          <CheckRunner state={state} request={request} />
          <CheckResults state={state} rule={undefined} isShown isOwn />
        </>
      )}
    </div>
  )
}
