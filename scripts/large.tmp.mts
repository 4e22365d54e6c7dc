import { measureLargeProgram } from '../bench/page/large-program'
import { withBuiltPage } from './with-built-page'

await withBuiltPage(measureLargeProgram)
