import type { Edge } from '../../engine/edges'
import type { Run } from '../../engine/run'
import { withParticle } from '../../i18n/josa'
import type { Text } from '../../i18n/text'
import { operationAt, rightOp } from '../steps/contributions'
import { isOwnSeed } from '../steps/loss-name'
import type { Step } from '../steps/step'
import type { Trace } from '../steps/trace'
import { ruleOf, sentRule } from '../symbols/rule-of'
import { plainName } from '../symbols/symbols'
import { nodeTitle } from './node-title'
import { productName } from './product-name'

/**
 * What a step does in one short sentence without numbers, to be shown beside its formula; where a narration is
 * shown as well, the rule of the node is left to that.
 */
export function shortSentenceOf(trace: Trace, run: Run, step: Step, loss: string, isNarrated = false): Text {
  const isOwn = isOwnSeed(run, step.node, loss)
  switch (step.kind) {
    case 'forward':
      return forwardSentence(run, step.node)
    case 'seed':
      return seedSentence(run, step.node, isOwn)
    case 'upstream':
    case 'sum':
      return arrivalSentence(trace, run, step.node)
    case 'local':
      return localSentence(run, step.edge)
    case 'product':
      if (isNarrated && !isOwn && !rightOp(run, step.edge)) return productName(run, step.edge)
      return sentRule(run, step.node, loss, step.edge.operand)
    case 'backward':
      if (isNarrated && !isOwn && !operationAt(run, step.node).op.brokenFrom) return forEachInput
      return sentRule(run, step.node, loss)
    case 'line':
      return step.rule
  }
}

function forwardSentence(run: Run, position: number): Text {
  const { title } = operationAt(run, position).op
  const name = plainName(run.graph, position)
  return {
    en: `Forward: the ${title.en} gives ${name}.`,
    ko: `순전파: ${withParticle(title.ko, '으로/로')} ${withParticle(name, '을/를')} 구합니다.`,
  }
}

/** What a node does at once for all its inputs. */
const forEachInput: Text = {
  en: 'For each input: the upstream gradient times the local derivative.',
  ko: '입력마다 상류 기울기에 국소적 미분을 곱합니다.',
}

function seedSentence(run: Run, position: number, isOwn: boolean): Text {
  const name = plainName(run.graph, position)
  const node = nodeTitle(run.graph, position)
  return isOwn
    ? {
        en: `Backward starts at the output: ${name} changes by exactly as much as itself, so the upstream gradient of ${node.en} is 1.`,
        ko: `역전파는 출력에서 시작합니다. ${withParticle(name, '은/는')} 자기 자신이 변한 만큼 변하므로 ${node.ko}의 상류 기울기는 1입니다.`,
      }
    : {
        en: `Backward starts with the upstream gradient that the later layers pass back to ${node.en}.`,
        ko: `역전파는 뒤쪽 계층이 ${node.ko}에 보내온 상류 기울기에서 시작합니다.`,
      }
}

function arrivalSentence(trace: Trace, run: Run, position: number): Text {
  const uses = trace.gradientEdges.get(position)?.length ?? 0
  const name = plainName(run.graph, position)
  if (uses > 1)
    return {
      en: `${name} is used in ${uses} places, so the gradients that come back are added.`,
      ko: `${withParticle(name, '은/는')} ${uses}곳에서 쓰이므로 돌아온 기울기를 모두 더합니다.`,
    }
  const node = nodeTitle(run.graph, position)
  return {
    en: `The upstream gradient arrives at ${node.en}.`,
    ko: `${node.ko}에 상류 기울기가 도착합니다.`,
  }
}

function localSentence(run: Run, edge: Edge): Text {
  const { from, to } = edge
  if (rightOp(run, edge)) return ruleOf(run, to, edge.operand)
  const [output, input] = [plainName(run.graph, to), plainName(run.graph, from)]
  return {
    en: `The local derivative says how ${output} reacts to ${input} alone.`,
    ko: `국소적 미분은 ${input}만 변할 때 ${withParticle(output, '이/가')} 얼마나 변하는지를 나타냅니다.`,
  }
}
