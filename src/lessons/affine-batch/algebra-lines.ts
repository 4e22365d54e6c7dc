import { sumToShape } from '../../engine/broadcast'
import { matrixProduct, transposed } from '../../engine/matrix'
import { fromNested, type Tensor, toNested } from '../../engine/tensor'
import { type AlgebraLine, type Reader, rowBreak } from '../../trace/algebra-line'
import { tensorTex } from '../../trace/tensor-tex'
import { columnOf, factor, lossBy, partial, rowOf, sumOf, sumOfProducts, symbolFor } from '../algebra-pieces'

const [xni, wij, ynj, bj] = [
  symbolFor('X', 'x_{ni}'),
  symbolFor('W', 'w_{ij}'),
  symbolFor('Y', 'y_{nj}'),
  symbolFor('B', 'b_j'),
]
const byYnj = lossBy('Y', 'y_{nj}')
const byY = lossBy('Y', 'Y')

/** ∂L/∂B: the rows of ∂L/∂Y, added up. */
const rowSum = (read: Reader): Tensor => sumToShape(read.gradient('Y'), read.value('B').shape)

/** From a single entry to the matrix form, for N samples. */
export const affineBatchLines: readonly AlgebraLine[] = [
  {
    left: ynj,
    right: `\\sum_i ${xni} \\, ${wij} + ${bj}`,
    rule: {
      en: 'One entry of Y, for sample n and output j. The numbers: $n = 2$, $j = 1$.',
      ko: 'Y의 원소 하나, 데이터 n의 출력 j입니다. 수는 $n = 2$, $j = 1$일 때입니다.',
    },
    numbers: (read) => {
      const { tex, value } = sumOfProducts(rowOf(read.value('X'), 1), columnOf(read.value('W'), 0))
      const bias = read.value('B').data[0] as number
      return { tex: `${tex} + ${factor(bias)}`, value: value + bias }
    },
  },
  {
    left: lossBy('W', 'w_{ij}'),
    right: `\\sum_n ${byYnj} \\cdot ${partial('y_{nj}', 'w_{ij}')}`,
    rule: {
      en: 'Fan-out: $w_{ij}$ is used for every sample n, so all terms are added.',
      ko: '분기: $w_{ij}$는 데이터마다 쓰이므로 모든 항을 더합니다.',
    },
  },
  {
    left: lossBy('W', 'w_{ij}'),
    right: `\\sum_n ${xni} \\cdot ${byYnj}`,
    rule: {
      en: 'Multiplication: $w_{ij}$ gets the other input, $x_{ni}$. The numbers: $i = 1$, $j = 1$.',
      ko: '곱셈: $w_{ij}$는 상대편 입력 $x_{ni}$를 받습니다. 수는 $i = 1$, $j = 1$일 때입니다.',
    },
    numbers: (read) => sumOfProducts(columnOf(read.value('X'), 0), columnOf(read.gradient('Y'), 0)),
  },
  {
    left: lossBy('W', 'W'),
    right: `${symbolFor('X', 'X')}^{\\mathsf T} \\cdot ${byY}`,
    rule: {
      en: 'The sum over n joins column i of X and column j of $\\partial L / \\partial Y$: so X is transposed.',
      ko: 'X의 i열과 $\\partial L / \\partial Y$의 j열이 만나 n에 걸쳐 더해집니다. X를 전치해 $\\partial L / \\partial Y$에 곱합니다.',
    },
    numbers: (read) => {
      const [x, up] = [read.value('X'), read.gradient('Y')]
      return {
        tex: `${tensorTex(x)}^{\\mathsf T} \\cdot ${tensorTex(up)}`,
        value: toNested(matrixProduct(transposed(x), up)),
      }
    },
  },
  {
    left: lossBy('B', 'b_j'),
    right: `\\sum_n ${byYnj} \\cdot ${partial('y_{nj}', 'b_j')}`,
    rule: {
      en: 'Fan-out again: each $b_j$ is added in every row.',
      ko: '다시 분기: $b_j$는 모든 행에 더해집니다.',
    },
  },
  {
    left: lossBy('B', 'b_j'),
    right: `\\sum_n ${byYnj}`,
    rule: {
      en: 'Addition: the local derivative is 1. The numbers: $j = 1$.',
      ko: '덧셈: 국소적 미분은 1입니다. 수는 $j = 1$일 때입니다.',
    },
    numbers: (read) => ({
      tex: sumOf(columnOf(read.gradient('Y'), 0).map(factor)),
      value: rowSum(read).data[0] as number,
    }),
  },
  {
    left: lossBy('B', 'B'),
    right: `\\sum_n \\left( ${byY} \\right)_n`,
    rule: {
      en: 'All entries at once: the rows of $\\partial L / \\partial Y$ are added, over the first axis.',
      ko: '모든 원소를 한꺼번에: $\\partial L / \\partial Y$의 행을 모두, 곧 0축을 따라 더합니다.',
    },
    numbers: (read) => {
      const up = read.gradient('Y')
      const rows = [0, 1, 2, 3].map((row) => tensorTex(fromNested(rowOf(up, row))))
      return {
        tex: `${sumOf(rows.slice(0, 2))}${rowBreak} + ${sumOf(rows.slice(2))}`,
        value: toNested(rowSum(read)),
      }
    },
  },
  {
    left: lossBy('X', 'x_{ni}'),
    right: `\\sum_j ${wij} \\cdot ${byYnj}`,
    rule: {
      en: '$x_{ni}$ goes into row n of Y alone: as for one sample, row by row. The numbers: $n = 2$, $i = 1$.',
      ko: '$x_{ni}$는 Y의 n행에만 들어가므로 행마다 데이터 하나일 때와 같습니다. 수는 $n = 2$, $i = 1$일 때입니다.',
    },
    numbers: (read) => sumOfProducts(rowOf(read.value('W'), 0), rowOf(read.gradient('Y'), 1)),
  },
  {
    left: lossBy('X', 'X'),
    right: `${byY} \\cdot ${symbolFor('W', 'W')}^{\\mathsf T}`,
    rule: {
      en: 'All rows at once: the same matrix product as for one sample.',
      ko: '모든 행을 한꺼번에: 데이터 하나일 때와 같은 행렬 곱입니다.',
    },
    numbers: (read) => {
      const [w, up] = [read.value('W'), read.gradient('Y')]
      return {
        tex: `${tensorTex(up)} \\cdot ${tensorTex(w)}^{\\mathsf T}`,
        value: toNested(matrixProduct(up, transposed(w))),
      }
    },
  },
]
