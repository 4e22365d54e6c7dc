import { expect, it } from 'vitest'
import { Pools } from './pools'

/** The numbers closest to some wishes, given as pairs with their weights. */
function fitted(pools: Pools, wishes: readonly (readonly [number, number])[]): readonly number[] {
  pools.clear()
  for (const [wish, weight] of wishes) pools.add(wish, weight)
  const numbers: number[] = []
  pools.forEach((value, i) => {
    numbers[i] = value
  })
  return numbers
}

it('leaves ascending wishes as they are', () => {
  expect(
    fitted(new Pools(3), [
      [1, 1],
      [2, 5],
      [4, 1],
    ]),
  ).toEqual([1, 2, 4])
})

it('puts wishes that are not in order at their weighted mean', () => {
  expect(
    fitted(new Pools(2), [
      [4, 3],
      [0, 1],
    ]),
  ).toEqual([3, 3])
})

it('lets a low wish pull down every pool above it that it reaches', () => {
  expect(
    fitted(new Pools(4), [
      [0, 1],
      [3, 1],
      [4, 1],
      [-1, 1],
    ]),
  ).toEqual([0, 2, 2, 2])
})

it('forgets the wishes before it was cleared', () => {
  const pools = new Pools(3)
  fitted(pools, [
    [9, 1],
    [9, 1],
    [9, 1],
  ])
  expect(
    fitted(pools, [
      [2, 1],
      [1, 1],
    ]),
  ).toEqual([1.5, 1.5])
})
