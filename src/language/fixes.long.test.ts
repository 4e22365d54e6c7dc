import { expect, it } from 'vitest'
import { expectRepairs } from './testing/expect-repairs'

it('every repair that is offered in 6,000 mutated programs leads to one without that error', () => {
  const offered = expectRepairs(6_000)
  expect(offered.ofErrors).toBeGreaterThan(500)
  expect(offered.ofRemarks).toBeGreaterThan(100)
})
