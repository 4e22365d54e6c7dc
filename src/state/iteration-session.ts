import { type Run, runGraph, runInPieces } from '../engine/run'
import type { Text } from '../i18n/text'
import type { Lesson, LessonPart, Stretch } from '../lessons/lesson'
import { partTrace } from '../lessons/part-trace'
import { lossName } from '../trace/loss-name'
import type { OpenedMoment } from '../training/microscope/moments'
import type { Activation } from '../training/network'
import { fittingGroups } from './fitting-link'
import { iterationArrays, iterationProgram } from './iteration-part'
import { graphOf, seenGraphOf } from './lesson-graphs'
import type { LessonSession } from './lesson-session'
import type { Link } from './link'

/** An iteration of a run as a lesson of one part, with its numbers computed. */
export interface Iteration {
  readonly moment: OpenedMoment
  readonly activation: Activation
  readonly lesson: Lesson
  readonly part: LessonPart
  /** With all groups folded. */
  readonly run: Run
}

const said = (iteration: number, batch: number): readonly Stretch[] => [
  {
    from: 'start',
    text: {
      en: `Iteration ${iteration} as it began: X holds its ${batch} images, one in each row, t their digits, and the weights are those before the update.`,
      ko: `${iteration}번째 반복이 시작될 때의 모습입니다. X의 행마다 이미지가 하나씩 모두 ${batch}개 있고, t는 그 숫자들입니다. 가중치는 갱신하기 전의 값입니다.`,
    },
  },
  {
    from: 'seed',
    text: {
      en: 'Backward: the loss is a mean over the batch, so every image sends back its share, divided by their number.',
      ko: '역전파입니다. 손실은 배치에 걸친 평균이므로, 이미지마다 자기 몫의 기울기를 배치 크기로 나누어 돌려보냅니다.',
    },
  },
  {
    from: 'end',
    text: {
      en: 'Every weight has its gradient, a sum over all images of the batch. Beside the graph one entry of $∂L/∂W₁$ is taken apart into the images that made it.',
      ko: '모든 가중치가 기울기를 얻었습니다. 저마다 배치의 모든 이미지에 걸친 합입니다. 옆에서 $∂L/∂W₁$의 원소 하나를 이미지별로 나누어 볼 수 있습니다.',
    },
  },
]

/** Computes an iteration in pieces: in float64, from the kernel's float32 numbers. */
export function* computeIteration(moment: OpenedMoment, activation: Activation): Generator<void, Iteration> {
  const { iteration, parameters, labels } = moment
  const title: Text = { en: `Iteration ${iteration}`, ko: `${iteration}번째 반복` }
  const part: LessonPart = {
    id: `iteration-${iteration}`,
    title,
    program: iterationProgram(parameters.length, activation),
    targets: ['t'],
    stretches: said(iteration, labels.length),
  }
  const lesson: Lesson = { id: 'iteration', group: 'network', title, teaches: title, parts: [part] }
  graphOf(part, iterationArrays(moment)) // whoever asks for the part's graph from here on gets this one
  yield
  const run = yield* runInPieces(seenGraphOf(part, []))
  return { moment, activation, lesson, part, run }
}

const runs = new WeakMap<object, Run>()

/** What a link shows of an iteration: its step, the size of its steps and what is open; the numbers cannot be changed. */
export function openIteration({ part, run: folded }: Iteration, link: Link): LessonSession {
  const problems: Text[] = []
  const open = fittingGroups(part, link.open, problems)
  const plan = seenGraphOf(part, open)
  const run = plan === folded.graph ? folded : (runs.get(plan) ?? runGraph(plan))
  runs.set(plan, run)
  const loss = lossName(plan, false)
  const trace = partTrace(part, run, link.detail, loss)
  const step = Math.min(link.step, trace.steps.length)
  return {
    part,
    open,
    plan,
    run,
    trace,
    step,
    loss,
    link: { ...link, step },
    problems,
  }
}
