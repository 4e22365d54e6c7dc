import { type Run, runInPieces } from '../engine/run'
import { parseProgram } from '../language/parse-program'
import type { Program, Stretch } from '../program/program'
import { graphOf, readProgramsWith, seenGraphOf } from '../program/program-graphs'
import type { OpenedSnapshot } from '../training/looks/snapshots'
import type { Activation } from '../training/net/network'
import { iterationArrays, iterationProgram } from './iteration-program'

/** An iteration of a run as a program, with its numbers computed. */
export interface Iteration {
  readonly snapshot: OpenedSnapshot
  readonly activation: Activation
  readonly program: Program
  /** Computed with all groups folded. */
  readonly run: Run
}

const said = (iteration: number, batch: number): readonly Stretch[] => [
  {
    from: 'start',
    text: {
      en: `Iteration ${iteration} as it began: X holds its ${batch} images, one in each row, t their digits, and the weights are those before the update.`,
      ko: `${iteration}번째 반복이 시작될 때의 모습입니다. X의 행마다 이미지가 한 장씩 모두 ${batch}장 있고, t는 그 숫자들입니다. 가중치는 갱신하기 전의 값입니다.`,
    },
  },
  {
    from: 'seed',
    text: {
      en: 'Backward: the loss is a mean over the batch, so the gradient of each image’s loss is divided by the number of images.',
      ko: '역전파입니다. 손실은 배치에 걸친 평균이므로, 이미지마다 자기 손실의 기울기를 배치 크기로 나누어 돌려보냅니다.',
    },
  },
  {
    from: 'end',
    text: {
      en: 'Every weight has its gradient, a sum over all images of the batch. Beside the graph one entry of $∂L/∂W₁$ is taken apart into the images that made it.',
      ko: '모든 가중치의 기울기를 구했습니다. 각 기울기는 배치의 모든 이미지에 걸친 합입니다. 옆에서 $∂L/∂W₁$의 원소 하나를 이미지별로 나누어 볼 수 있습니다.',
    },
  },
]

/** Computes an iteration in pieces: in float64, starting from the kernel's float32 numbers. */
export function* computeIteration(
  snapshot: OpenedSnapshot,
  activation: Activation,
): Generator<void, Iteration> {
  const { iteration, parameters, labels } = snapshot
  const program: Program = {
    id: `iteration-${iteration}`,
    title: { en: `Iteration ${iteration}`, ko: `${iteration}번째 반복` },
    text: iterationProgram(parameters.length, activation),
    setup: { targets: ['t'] },
    said: said(iteration, labels.length),
  }
  readProgramsWith(parseProgram) // its text is written here, not in a lesson
  graphOf(program, iterationArrays(snapshot)) // later callers get this graph
  yield
  const run = yield* runInPieces(seenGraphOf(program, []))
  return { snapshot, activation, program, run }
}
