import { beforeAll, describe, expect, it } from 'vitest'
import { inputValuesOf } from '../../engine/input-values'
import { gradientAt } from '../../engine/run'
import { encodeTensor } from '../../engine/tensor-json'
import { runPython } from '../../engine/testing/python'
import type { Language } from '../../i18n/text'
import { lessonPrograms } from '../../lessons/testing/program-cases'
import { required } from '../../lib/required'
import { closely, expectedNumbers } from '../testing/expected-numbers'
import { lectureCode } from './lecture-code'
import { classCases, lessonNet } from './testing/class-cases'

/** A case as data for Python: the names that it starts with, and its statements. */
function given([part, python]: (typeof classCases)[number]) {
  const { run } = required(
    lessonPrograms.find(({ name }) => name === part),
    `there is no part ${part}`,
  )
  const inputs = [...inputValuesOf(run.graph)].map(([id, value]) => [id, encodeTensor(value)])
  const up = encodeTensor(gradientAt(run.gradients, run.graph.output))
  return { part, run, python, names: { ...Object.fromEntries(inputs), up } }
}

const all = classCases.map(given)

const defined = (language: Language): string =>
  `lecture = {"__name__": "lecture"}\nexec(${JSON.stringify(lectureCode(language))}, lecture)\n`

const script = `import json, numpy as np
${defined('ko')}
plain = lambda numbers: {key: np.asarray(value).tolist() for key, value in numbers.items()}
for case in json.loads(${JSON.stringify(JSON.stringify(all.map(({ names, python }) => ({ names, python }))))}):
    names = {key: np.array(value, dtype=float) for key, value in case["names"].items()}
    inside = {**lecture, **names}
    exec(case["python"], inside)
    print(json.dumps({"values": plain(inside["values"]), "gradients": plain(inside["gradients"])}))`

describe('the classes of the lecture', () => {
  let printed: readonly string[] = []

  beforeAll(() => {
    printed = runPython(script).trimEnd().split('\n')
  })

  it.each(all.map(({ part, python, run }, i) => ({ part, python, run, i })))(
    '$part: give what the engine computes',
    ({ run, i }) => {
      const found = JSON.parse(printed[i] ?? '{}')
      const wanted = expectedNumbers(run) as Record<'values' | 'gradients', Record<string, unknown>>
      for (const of of ['values', 'gradients'] as const) {
        const ids = Object.keys(found[of])
        expect(ids.length).toBeGreaterThan(0)
        expect(found[of]).toEqual(closely(Object.fromEntries(ids.map((id) => [id, wanted[of][id]]))))
      }
    },
  )

  it('measure the same gradients numerically, and leave the parameters as they were', () => {
    const { names } = required(
      all.find(({ part }) => part.startsWith('two-layer-net/small')),
      'the small net is a case',
    )
    const text = runPython(`import json
${defined('en')}globals().update(lecture)
globals().update({key: np.array(value, dtype=float) for key, value in json.loads(${JSON.stringify(JSON.stringify(names))}).items()})
${lessonNet}numerical, exact = net.numerical_gradient(X, t), net.gradient(X, t)
print(max(np.abs(numerical[key] - exact[key]).max() for key in exact))
second = np.array([1, 1])
print(np.array_equal(net.params["W1"], W1), net.accuracy(X, second), net.accuracy(X, np.eye(2)[second]))`)
    const [difference, rest] = text.trimEnd().split('\n')
    expect(Number(difference)).toBeLessThan(1e-6)
    expect(Number(difference)).toBeGreaterThan(0)
    expect(rest).toBe('True 0.5 0.5') // by hand, A = [[-0.06, 0.02], [1.48, -0.03]]
  })

  it('take images as they are, and give their gradients the same shape', () => {
    const text = runPython(`${defined('en')}globals().update(lecture)
layer = Affine(np.ones((4, 3)), np.zeros(3))
print(layer.forward(np.ones((5, 1, 2, 2))).shape, layer.backward(np.ones((5, 3))).shape, layer.dW.shape)`)
    expect(text.trim()).toBe('(5, 3) (5, 1, 2, 2) (4, 3)')
  })

  it('keep the loss finite where the right class has a probability of 0, and use the gradient handed to them', () => {
    const text = runPython(`${defined('en')}globals().update(lecture)
layer = SoftmaxWithLoss()
print(np.isfinite(layer.forward(np.array([0.0, 800.0]), np.array([1, 0]))), layer.backward(2).tolist())`)
    expect(text.trim()).toBe('True [-2.0, 2.0]')
  })
})
