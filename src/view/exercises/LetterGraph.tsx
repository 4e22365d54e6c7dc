import { useMemo } from 'react'
import { openExercise } from '../../practice/exercises/open-exercise'
import { GraphPicture } from '../graph-picture/GraphPicture'
import { letterDrawing } from './letters/letter-drawing'
import { spokenGraph } from './letters/spoken-graph'

interface LetterGraphProps {
  /** The program whose graph it is. */
  readonly text: string
}

/** A small picture of a graph with letters; screen readers are told what goes where. */
export function LetterGraph({ text }: LetterGraphProps) {
  const { graph } = useMemo(() => openExercise({ text }).run, [text])
  const { drawing, box } = useMemo(() => letterDrawing(graph), [graph])
  return (
    <>
      <GraphPicture drawing={drawing} box={box} />
      <span className="visually-hidden">{spokenGraph(graph).join(', ')}</span>
    </>
  )
}
