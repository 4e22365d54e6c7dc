import type { CodeLine } from '../../../export/code-line'
import { layerLinesAtWork } from '../../../export/lecture/layer-lines-at-work'
import { sectionsOf } from '../../../export/lecture/sections-of'
import { lineNote, lineState, linesAtWork } from '../../../export/line-state'
import { codeSession } from '../../../state/session/code-session'
import type { ProgramSession } from '../../../state/session/program-session'
import { useLanguage } from '../../shared/use-language'
import lines from '../../workbench/code/CodeLines.module.css'
import { CodeLineView } from '../../workbench/code/CodeLineView'
import { useWrittenLines } from '../../workbench/code/use-written-lines'
import { useShownFrame } from '../../workbench/steps/use-shown-frame'

interface PrintedProgramProps {
  readonly session: ProgramSession
}

/** The program of a stop in the form that is chosen on the page, whole, with the lines at work lit and its numbers. */
export function PrintedProgram({ session: shown }: PrintedProgramProps) {
  const session = codeSession(shown)
  const written = useWrittenLines(session)
  const frame = useShownFrame(session)
  const { graph } = session.trace
  const atWork = new Set(linesAtWork(written, session.trace, frame))
  return (
    <Lines
      of={written}
      stateOf={(line, at) => lineState(line, atWork.has(at), graph, frame)}
      noteOf={(line) => lineNote(line, graph, frame)}
    />
  )
}

interface PrintedClassesProps extends PrintedProgramProps {
  readonly lesson: string
}

/** The lecture's classes that belong to a lesson, whole; what the step does in them is lit. */
export function PrintedClasses({ session, lesson }: PrintedClassesProps) {
  const { language } = useLanguage()
  const listed = sectionsOf(lesson, language)
  const atWork = new Set(layerLinesAtWork(listed, session.trace, useShownFrame(session)))
  return (
    <Lines of={listed} stateOf={(_, at) => (atWork.has(at) ? 'current' : 'plain')} noteOf={() => undefined} />
  )
}

interface LinesProps {
  readonly of: readonly CodeLine[]
  readonly stateOf: (line: CodeLine, at: number) => ReturnType<typeof lineState>
  readonly noteOf: (line: CodeLine) => string | undefined
}

const Lines = ({ of, stateOf, noteOf }: LinesProps) => (
  <ol className={`${lines.lines} ${lines.wrapped}`}>
    {of.map((line, at) => (
      <CodeLineView
        key={at}
        line={line}
        at={at}
        of={undefined}
        link={undefined}
        state={stateOf(line, at)}
        note={noteOf(line)}
        columns={0}
        isStop={false}
        onFocus={ignore}
      />
    ))}
  </ol>
)

function ignore(): void {
  // paper has no focus
}
