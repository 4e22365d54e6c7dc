import { it } from 'vitest'
import { barren, fruitful } from '../testing/barren-settings'
import { expectBarren, expectFruitful } from '../testing/expect-outcome'

it.each(barren)('%j learns nothing: %s', (...each) => expectBarren(each))

it.each(fruitful)('%j is not said to have learned nothing', expectFruitful)
