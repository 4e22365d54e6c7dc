import { relu } from '../ops/relu'
import type { BrokenRule } from './broken-rule'

/** The ReLU passes everything on, as if nothing had been cut in the forward pass. */
export const noMask: BrokenRule = {
  id: 'no-mask',
  title: { en: 'ReLU: no mask', ko: 'ReLU: 마스크 없음' },
  fault: {
    en: 'The ReLU passes the whole upstream gradient on, also where it had set its input to 0.',
    ko: 'ReLU가 입력을 0으로 만들었던 곳에서도 상류 기울기를 그대로 보냅니다.',
  },
  trail: {
    en: 'Only what gets its gradient through the ReLU is wrong: the fault sits where the agreement ends.',
    ko: 'ReLU를 지나온 기울기만 틀립니다. 일치가 끝나는 곳에 잘못이 있습니다.',
  },
  op: relu,
  broken: { ...relu, vjp: (_, { upstream }) => upstream },
}
