import { createRoot } from 'react-dom/client'
import { parseProgram } from '../../src/language/parse-program'
import { largeProgram } from '../../src/language/testing/large-program'
import { required } from '../../src/lib/required'
import type { Program } from '../../src/program/program'
import { readProgramsWith } from '../../src/program/program-graphs'
import { setCodeOpen } from '../../src/state/stores/code-store'
import { needWords } from '../../src/state/stores/language-store'
import { GrowthDesk } from './GrowthDesk'
import 'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css'
import '../../src/view/shared/theme.css'

const seed = 5
const nodes = Number(new URLSearchParams(location.search).get('nodes'))
const title = { en: `${nodes} nodes`, ko: `노드 ${nodes}개` }
const program: Program = {
  id: `growth/${nodes}`,
  title,
  text: largeProgram(nodes, seed),
  setup: { open: [] },
}
readProgramsWith(parseProgram)
setCodeOpen(program.id, true)
const root = createRoot(required(document.getElementById('root'), 'the page has no root'))
// Not awaited: the words are in chunks that wait for this one.
void needWords(['shared', 'workbench', 'lesson']).then(() => root.render(<GrowthDesk program={program} />))
