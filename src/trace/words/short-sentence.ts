import type { Run } from '../../engine/run'
import { withParticle } from '../../i18n/josa'
import type { Text } from '../../i18n/text'
import { operationAt } from '../steps/contributions'
import { isOwnSeed } from '../steps/loss-name'
import type { Step } from '../steps/step'
import type { Trace } from '../steps/trace'
import { atOutput } from '../symbols/at-output'
import { ruleOf } from '../symbols/rule-of'
import { plainName } from '../symbols/symbols'
import { nodeTitle } from './node-title'

/** What a step does in one short sentence without numbers, to be shown beside its formula. */
export function shortSentenceOf(trace: Trace, run: Run, step: Step, loss: string): Text {
  switch (step.kind) {
    case 'forward':
      return forwardSentence(run, step.node)
    case 'seed':
      return seedSentence(run, step.node, loss)
    case 'upstream':
    case 'sum':
      return arrivalSentence(trace, run, step.node)
    case 'local':
      return localSentence(run, step.edge.to, step.edge.from)
    case 'product':
      return isOwnSeed(run, step.node, loss) ? atOutput : ruleOf(run, step.node, step.edge.operand)
    case 'backward':
      return isOwnSeed(run, step.node, loss) ? atOutput : ruleOf(run, step.node)
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

function seedSentence(run: Run, position: number, loss: string): Text {
  const name = plainName(run.graph, position)
  const node = nodeTitle(run.graph, position)
  return isOwnSeed(run, position, loss)
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
  const ways = trace.gradientEdges.get(position)?.length ?? 0
  const name = plainName(run.graph, position)
  if (ways > 1)
    return {
      en: `${name} reaches the output in ${ways} ways, so their gradients are added.`,
      ko: `${withParticle(name, '은/는')} ${ways}갈래로 출력에 닿으므로 갈래마다 온 기울기를 더합니다.`,
    }
  const node = nodeTitle(run.graph, position)
  return {
    en: `The upstream gradient arrives at ${node.en}.`,
    ko: `${node.ko}에 상류 기울기가 도착합니다.`,
  }
}

function localSentence(run: Run, to: number, from: number): Text {
  const [output, input] = [plainName(run.graph, to), plainName(run.graph, from)]
  return {
    en: `The local derivative says how ${output} reacts to ${input} alone.`,
    ko: `국소적 미분은 ${input}만 변할 때 ${withParticle(output, '이/가')} 얼마나 변하는지를 나타냅니다.`,
  }
}
