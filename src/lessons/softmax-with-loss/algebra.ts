import type { LessonPart } from '../lesson'
import { softmaxAlgebraQuestions } from '../questions/softmax-with-loss'
import { softmaxLines } from './algebra-lines'
import { threeClassesProgram } from './program'

/** Lecture, "Softmax-with-Loss Layer": the sum over the classes, turned into y − t. */
export const softmaxAlgebra: LessonPart = {
  id: 'algebra',
  title: { en: 'To y − t, by algebra', ko: '수식으로 y − t 유도' },
  text: threeClassesProgram,
  setup: { targets: ['t'] },
  lines: softmaxLines,
  said: [
    {
      from: 'start',
      text: {
        en: 'Why does so long a graph end in $y − t$? Here is the same gradient by formula, for one score $a_k$. The index j runs over all classes; the numbers beside are for $k = 2$.',
        ko: '이렇게 긴 그래프가 왜 $y − t$로 끝날까요? 점수 하나 $a_k$의 기울기를 식으로 구해 봅니다. 첨자 j는 모든 클래스를 돌고, 옆의 숫자는 $k = 2$인 경우의 예입니다.',
      },
    },
    {
      from: { line: 2 },
      text: {
        en: 'The score $a_k$ raises its own $y_k$ and lowers all the others, since they add up to 1. So there is one path back from each $y_j$.',
        ko: '점수 $a_k$가 오르면 $y_k$는 커지고 나머지는 모두 작아집니다. 더하면 1이기 때문입니다. 그래서 $y_j$마다 돌아오는 경로가 하나씩 있습니다.',
      },
    },
    {
      from: { line: 4 },
      text: {
        en: 'What is missing is how $y_j$ changes with $a_k$. There are two cases: the score’s own class, and every other one.',
        ko: '$a_k$가 변할 때 $y_j$가 어떻게 변하는지가 남았습니다. 두 경우가 있습니다. 그 점수 자신의 클래스와 다른 클래스입니다.',
      },
    },
    {
      from: { line: 7 },
      text: {
        en: 'Now both cases go into the sum. The factor $1 − y_k$ of the first is easily forgotten.',
        ko: '이제 두 경우를 합에 대입합니다. 첫 경우의 인수 $1 − y_k$는 빠뜨리기 쉽습니다.',
      },
    },
    {
      from: { line: 9 },
      text: {
        en: 'The case $j = k$ and the others join again in one sum of all targets. Where that is 1, it can be left out.',
        ko: '$j = k$인 항과 나머지가 다시 합쳐져 정답 t의 원소를 모두 더한 합이 됩니다. 이 합이 1이면 생략할 수 있습니다.',
      },
    },
    {
      from: { line: 12 },
      text: {
        en: 'With a batch, every sample has a row of its own. The rows do not mix; the mean over N samples puts $1/N$ before each.',
        ko: '배치에서는 데이터마다 자기 행이 있고 행끼리는 섞이지 않습니다. 데이터 N개를 평균하므로 행마다 앞에 $1/N$이 붙습니다.',
      },
    },
    {
      from: 'end',
      text: {
        en: 'So the whole graph comes down to a difference: the gradient of a score needs only its probability and its target.',
        ko: '긴 그래프 전체가 뺄셈 하나로 정리되었습니다. 점수의 기울기는 확률과 정답만 있으면 구할 수 있습니다.',
      },
    },
  ],
  asked: softmaxAlgebraQuestions,
  conclusion: {
    text: {
      en: 'For one sample {∂L/∂a = y − t =}; in a batch of N samples, each is divided by N.',
      ko: '데이터가 하나이면 {∂L/∂a = y − t =}이고, 데이터가 N개인 배치에서는 N으로 나눕니다.',
    },
    provided: {
      holds: 'Σ_j t_j = 1',
      otherwise: {
        en: 'For one sample {∂L/∂a = y Σ t − t =}; in a batch of N samples, each is divided by N.',
        ko: '데이터가 하나이면 {∂L/∂a = y Σ t − t =}이고, 데이터가 N개인 배치에서는 N으로 나눕니다.',
      },
    },
  },
  notes: [
    {
      en: 'In $−t_k (1 − y_k)$ the factor in parentheses matters: $−t_k$ alone would give the right class of a one-hot t the gradient −1, whatever its probability.',
      ko: '$−t_k (1 − y_k)$에서 괄호 안의 인수가 중요합니다. $−t_k$만 쓰면 t가 원-핫일 때 정답 클래스의 기울기가 확률과 관계없이 −1이 됩니다.',
    },
    {
      en: 'The targets need not be one-hot: only their sum counts. Where they do not add up to 1, the gradient is $y_k Σ_j t_j − t_k$.',
      ko: '정답이 원-핫이 아니어도 됩니다. 합만 중요합니다. 합이 1이 아니면 기울기는 $y_k Σ_j t_j − t_k$입니다.',
    },
  ],
}
