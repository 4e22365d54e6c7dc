import type { Range } from '../program/program'
import type { Lesson } from './lesson'

const count: Range = { min: 0, max: 10, step: 1 }
const price: Range = { min: 0, max: 500, step: 10 }

/** Lecture, "Implementation of Simple Layers": layers with forward and backward, put together. */
export const applesAndOranges: Lesson = {
  id: 'apples-and-oranges',
  group: 'chain-rule',
  title: { en: 'Apples and oranges', ko: '사과와 귤' },
  teaches: {
    en: 'Simple layers put together; what each gradient means on a shopping bill.',
    ko: '간단한 계층을 이어 붙이고, 장보기에서 기울기 하나하나의 뜻을 읽습니다.',
  },
  parts: [
    {
      id: 'apples-and-oranges',
      title: { en: 'Apples and oranges', ko: '사과와 귤' },
      text: `apple_count = 2
apple_price = 100
orange_count = 3
orange_price = 150
tax = 1.1
apples = apple_count * apple_price
oranges = orange_count * orange_price
fruit = apples + oranges
total = fruit * tax`,
      setup: {
        ranges: {
          apple_count: count,
          apple_price: price,
          orange_count: count,
          orange_price: price,
          tax: { min: 1, max: 2, step: 0.01 },
        },
      },
      said: [
        {
          from: 'start',
          text: {
            en: 'A shopping bill: counts times prices, added up, then multiplied by the tax. Four nodes, all of kinds that you know.',
            ko: '장보기 계산입니다. 사과(apple)와 귤(orange)의 개수에 가격을 곱해 더한 다음, 소비세(tax)를 곱합니다. 네 노드 모두 이미 아는 것입니다.',
          },
        },
        {
          from: { forward: 'apples' },
          text: {
            en: 'First the two products. What the apples cost and what the oranges cost are computed apart; neither knows of the other.',
            ko: '먼저 곱셈 두 개입니다. 사과값과 귤값은 따로 계산되며 서로를 알지 못합니다.',
          },
        },
        {
          from: { forward: 'fruit' },
          text: {
            en: 'The addition joins both branches: all the fruit, before tax.',
            ko: '덧셈에서 두 갈래가 만납니다. 세금을 붙이기 전의 과일값입니다.',
          },
        },
        {
          from: { forward: 'total' },
          text: {
            en: 'Last comes the tax, as a factor. Everything on the way back will be about this total.',
            ko: '마지막으로 소비세를 곱합니다. 거슬러 가며 묻는 것은 모두 이 총액(total)에 관한 것입니다.',
          },
        },
        {
          from: 'seed',
          text: {
            en: 'Of each number we ask: if it were 1 larger, how much larger would the total be? For the total itself that is 1. So backward starts with 1, not with the total.',
            ko: '수마다 묻습니다. 이 수가 1 커지면 총액은 얼마나 커질까요? 총액 자신이라면 1입니다. 그래서 역전파는 총액의 값이 아니라 1에서 시작합니다.',
          },
        },
        {
          from: { backward: 'total' },
          text: {
            en: 'A multiplication sends each input the upstream gradient times the other input: to the fruit the tax factor, since what is added to the fruit counts with tax, and to the tax the price of the fruit.',
            ko: '곱셈 노드는 상류 기울기에 다른 쪽 입력을 곱해 보냅니다. 과일값 쪽에는 소비세가, 소비세 쪽에는 과일값이 기울기로 전해집니다. 과일값이 오르면 세금이 붙어 오르기 때문입니다.',
          },
        },
        {
          from: { backward: 'fruit' },
          text: {
            en: 'The addition copies its gradient to both branches: 1 more for apples raises the total just as much as 1 more for oranges.',
            ko: '덧셈은 기울기를 두 갈래에 그대로 보냅니다. 사과값이 1 오르든 귤값이 1 오르든 총액은 똑같이 오릅니다.',
          },
        },
        {
          from: { backward: 'oranges' },
          text: {
            en: 'Count and price change places. The gradient of the count is the price with tax: what one more orange adds to the total.',
            ko: '개수와 가격이 자리를 바꿉니다. 개수의 기울기는 세금이 붙은 가격, 곧 귤을 하나 더 살 때 늘어나는 총액입니다.',
          },
        },
        {
          from: { backward: 'apples' },
          text: {
            en: 'The same for the apples. The gradient of the price is the count times the tax: what the total gains if every apple costs 1 more.',
            ko: '사과도 마찬가지입니다. 가격의 기울기는 개수에 소비세를 곱한 값, 곧 사과 가격이 1 오를 때 늘어나는 총액입니다.',
          },
        },
        {
          from: 'end',
          text: {
            en: 'With the starting values, an apple that costs 1 more raises the total by 2.2; one more apple raises it by 110. Do not compare the two: one is per unit of price, the other per apple.',
            ko: '처음 값에서 사과 가격이 1 오르면 총액은 2.2 늘고, 사과를 하나 더 사면 110 늘어납니다. 하나는 가격에 대한 것이고 하나는 개수에 대한 것이므로 서로 견줄 수 없습니다.',
          },
        },
      ],
      notes: [
        {
          en: 'With the starting values the tax has the gradient 650: the change for a tax factor that is 1 larger, which is 100 percentage points. One point more, 0.01, adds 6.5.',
          ko: '처음 값에서 소비세의 기울기는 650입니다. 소비세가 1, 곧 100퍼센트포인트 커질 때의 변화입니다. 1퍼센트포인트(0.01)만 커지면 총액은 6.5 늘어납니다.',
        },
        {
          en: 'Each node used only its own inputs and the gradient that arrived. This is why layers with a forward and a backward can be put together like building blocks.',
          ko: '노드마다 자기 입력과 도착한 기울기만 썼습니다. 그래서 순전파와 역전파를 갖춘 계층은 블록처럼 이어 붙일 수 있습니다.',
        },
      ],
    },
  ],
}
