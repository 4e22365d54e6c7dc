import { readFileSync } from 'node:fs'

const p = JSON.parse(readFileSync(process.argv[2]))
const byId = new Map(p.nodes.map((n) => [n.id, n]))
const parent = new Map()
for (const n of p.nodes) for (const c of n.children ?? []) parent.set(c, n.id)
const self = new Map()
p.samples.forEach((id, i) => self.set(id, (self.get(id) ?? 0) + p.timeDeltas[i] / 1000))
// total by nearest component-like (capitalised or use*) ancestor
const by = new Map()
for (const [id, ms] of self) {
  let at = id
  let name
  while (at !== undefined) {
    const f = byId.get(at).callFrame.functionName
    if (/^[A-Z]\w+|^use[A-Z]\w*(?<!useMemo)$/.test(f) && !/^(RunMicrotasks|HooksDispatcher)/.test(f)) {
      name = f
      break
    }
    at = parent.get(at)
  }
  name ??= '-'
  by.set(name, (by.get(name) ?? 0) + ms)
}
for (const [k, ms] of [...by].sort((a, b) => b[1] - a[1]).slice(0, 30)) console.log('  ', ms.toFixed(0), k)
