import { readFileSync } from 'node:fs'

const [, , file, name] = process.argv
const p = JSON.parse(readFileSync(file))
const byId = new Map(p.nodes.map((n) => [n.id, n]))
const parent = new Map()
for (const n of p.nodes) for (const c of n.children ?? []) parent.set(c, n.id)
const self = new Map()
p.samples.forEach((id, i) => self.set(id, (self.get(id) ?? 0) + p.timeDeltas[i] / 1000))
const paths = new Map()
for (const [id, ms] of self) {
  let at = id,
    hit = false
  const names = []
  while (at !== undefined) {
    const f = byId.get(at).callFrame.functionName || '(anon)'
    if (hit) names.push(f)
    if (f === name) {
      hit = true
      names.length = 0
    }
    at = parent.get(at)
  }
  if (hit) {
    const key = names
      .filter(
        (n) =>
          !/^(perform|begin|update|render|work|recon|recurs|commit|flush|complete|mount|run|exports)/.test(n),
      )
      .slice(0, 8)
      .join(' < ')
    paths.set(key, (paths.get(key) ?? 0) + ms)
  }
}
console.log(name)
for (const [k, ms] of [...paths].sort((a, b) => b[1] - a[1]).slice(0, 8)) console.log('  ', ms.toFixed(0), k)
