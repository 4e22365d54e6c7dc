import { asColumn, asRow, matrixProduct, transposed } from '../../engine/matrix'
import { toNested } from '../../engine/tensor'
import type { AlgebraLine } from '../../trace/algebra-line'
import { tensorTex } from '../../trace/tensor-tex'
import {
  columnOf,
  factor,
  lossBy,
  partial,
  product,
  rowOf,
  sumOfProducts,
  symbolFor,
} from '../algebra-pieces'

const [xi, wij, yj, bj] = [
  symbolFor('X', 'x_i'),
  symbolFor('W', 'w_{ij}'),
  symbolFor('Y', 'y_j'),
  symbolFor('B', 'b_j'),
]
const byYj = lossBy('Y', 'y_j')
const byY = lossBy('Y', 'Y')

/** From a single entry to the matrix form, for one sample. */
export const affineLines: readonly AlgebraLine[] = [
  {
    left: yj,
    right: `\\sum_i ${xi} \\, ${wij} + ${bj}`,
    rule: {
      en: 'One entry of Y: the inputs times column j of W, plus the bias. The numbers: $j = 1$.',
      ko: 'Y의 원소 하나: 입력에 W의 j열을 곱해 더하고 편향을 더합니다. 수는 $j = 1$일 때입니다.',
    },
    numbers: (read) => {
      const { tex, value } = sumOfProducts(rowOf(read.value('X'), 0), columnOf(read.value('W'), 0))
      const bias = read.value('B').data[0] as number
      return { tex: `${tex} + ${factor(bias)}`, value: value + bias }
    },
  },
  {
    left: lossBy('W', 'w_{ij}'),
    right: `${byYj} \\cdot ${partial('y_j', 'w_{ij}')}`,
    rule: {
      en: 'Chain rule: $w_{ij}$ stands in $y_j$ alone, so there is one path.',
      ko: '연쇄 법칙: $w_{ij}$는 $y_j$에만 들어 있으므로 경로가 하나입니다.',
    },
  },
  {
    left: lossBy('W', 'w_{ij}'),
    right: `${xi} \\cdot ${byYj}`,
    rule: {
      en: 'Multiplication: $w_{ij}$ gets the other input, $x_i$. The numbers: $i = 2$, $j = 3$.',
      ko: '곱셈: $w_{ij}$는 상대편 입력 $x_i$를 받습니다. 수는 $i = 2$, $j = 3$일 때입니다.',
    },
    numbers: (read) => {
      const [x, up] = [read.value('X').data[1] as number, read.gradient('Y').data[2] as number]
      return { tex: product(x, up), value: x * up }
    },
  },
  {
    left: lossBy('W', 'W'),
    right: `${symbolFor('X', 'X')}^{\\mathsf T} \\cdot ${byY}`,
    rule: {
      en: 'All entries at once: X as a column times $\\partial L / \\partial Y$ as a row.',
      ko: '모든 원소를 한꺼번에: 열로 세운 X에 행으로 눕힌 $\\partial L / \\partial Y$를 곱합니다.',
    },
    numbers: (read) => {
      const [x, up] = [asColumn(read.value('X')), read.gradient('Y')]
      return {
        tex: `${tensorTex(x)} \\cdot ${tensorTex(up)}`,
        value: toNested(matrixProduct(x, asRow(up))),
      }
    },
  },
  {
    left: lossBy('X', 'x_i'),
    right: `\\sum_j ${byYj} \\cdot ${partial('y_j', 'x_i')}`,
    rule: {
      en: 'Fan-out: $x_i$ goes into every $y_j$, so what comes back is added.',
      ko: '분기: $x_i$는 모든 $y_j$에 들어가므로 돌아온 기울기를 더합니다.',
    },
  },
  {
    left: lossBy('X', 'x_i'),
    right: `\\sum_j ${wij} \\cdot ${byYj}`,
    rule: {
      en: 'Multiplication: $x_i$ gets the other input, $w_{ij}$. The numbers: $i = 1$.',
      ko: '곱셈: $x_i$는 상대편 입력 $w_{ij}$를 받습니다. 수는 $i = 1$일 때입니다.',
    },
    numbers: (read) => sumOfProducts(rowOf(read.value('W'), 0), rowOf(read.gradient('Y'), 0)),
  },
  {
    left: lossBy('X', 'X'),
    right: `${byY} \\cdot ${symbolFor('W', 'W')}^{\\mathsf T}`,
    rule: {
      en: 'The sum runs along row i of W, which is column i of Wᵀ: a matrix product.',
      ko: 'W의 i행, 곧 Wᵀ의 i열을 따라 더하므로 행렬 곱입니다.',
    },
    numbers: (read) => {
      const [w, up] = [read.value('W'), read.gradient('Y')]
      return {
        tex: `${tensorTex(up)} \\cdot ${tensorTex(w)}^{\\mathsf T}`,
        value: Array.from(matrixProduct(asRow(up), transposed(w)).data),
      }
    },
  },
  {
    left: lossBy('B', 'b_j'),
    right: `${byYj} \\cdot 1 = ${byYj}`,
    rule: {
      en: 'Addition: $b_j$ is only added to $y_j$, so it gets that entry as it is. The numbers: $j = 2$.',
      ko: '덧셈: $b_j$는 $y_j$에 더해질 뿐이므로 그 원소를 그대로 받습니다. 수는 $j = 2$일 때입니다.',
    },
    numbers: (read) => {
      const up = read.gradient('Y').data[1] as number
      return { tex: product(up, 1), value: up }
    },
  },
  {
    left: lossBy('B', 'B'),
    right: byY,
    rule: {
      en: 'All entries at once. With several samples this will become a sum.',
      ko: '모든 원소를 한꺼번에 씁니다. 데이터가 여럿이면 여기가 합이 됩니다.',
    },
    numbers: (read) => ({ value: toNested(read.gradient('Y')) }),
  },
]
