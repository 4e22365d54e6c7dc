/**
 * The pool-adjacent-violators algorithm: the ascending numbers that are closest to the wishes added one by one, by
 * weighted squares. Its room is used again from layer to layer, since it is filled thousands of times in a layout.
 */
export class Pools {
  private readonly at: Float64Array
  private readonly weight: Float64Array
  private readonly count: Int32Array
  private size = 0

  constructor(mostWishes: number) {
    this.at = new Float64Array(mostWishes)
    this.weight = new Float64Array(mostWishes)
    this.count = new Int32Array(mostWishes)
  }

  clear(): void {
    this.size = 0
  }

  /** Adds a wish after the others. Pools that are not in order become one, at their mean. */
  add(wish: number, wishWeight: number): void {
    let [at, weight, count] = [wish, wishWeight, 1]
    for (; this.size > 0; this.size--) {
      const [last, lastWeight] = [this.at[this.size - 1] ?? 0, this.weight[this.size - 1] ?? 0]
      if (last <= at) break
      at = (last * lastWeight + at * weight) / (lastWeight + weight)
      weight += lastWeight
      count += this.count[this.size - 1] ?? 0
    }
    this.at[this.size] = at
    this.weight[this.size] = weight
    this.count[this.size] = count
    this.size++
  }

  /** Calls back with each number, in the order of the wishes. */
  forEach(use: (value: number, index: number) => void): void {
    let index = 0
    for (let pool = 0; pool < this.size; pool++)
      for (let left = this.count[pool] ?? 0; left > 0; left--) use(this.at[pool] ?? 0, index++)
  }
}
