import type { Text } from '../../i18n/text'
import {
  changedLink,
  type Link,
  type LinkChange,
  type LinkedNudge,
  lastStep,
  type ParsedLink,
} from '../link/link'
import type { OpenedLesson } from './lesson-session'
import { nudgeAt } from './nudge-at'
import { stagesAt } from './session-derivations'

const noSuchStep = (step: number, last: number): Text => ({
  en: `This lesson has ${last} steps; the last one is shown instead of step ${step}.`,
  ko: `이 단원은 ${last}단계까지 있어 ${step}단계 대신 마지막 단계를 보여 줍니다.`,
})

const noSuchStage = (stage: number, stages: number): Text => ({
  en: `The derivation of this step has ${stages} stages, not ${stage}; all of them are shown.`,
  ko: `이 단계의 유도 과정은 ${stages}줄까지 있어 ${stage}줄 대신 모두 보여 줍니다.`,
})

const noSuchNudge = ({ input, entry }: LinkedNudge): Text => ({
  en: `There is no input “${input}” with an entry ${entry} here, so nothing is nudged.`,
  ko: `여기에는 입력 ${input}의 ${entry}번 원소가 없어 아무것도 바꾸지 않았습니다.`,
})

/** Whether a change would leave a link unchanged. */
const isIn = ({ part, inputs, upstream, open, broken }: LinkChange, link: Link): boolean =>
  part === link.part &&
  inputs === link.inputs &&
  upstream === link.upstream &&
  open === link.open &&
  broken === link.broken

/**
 * A link corrected to what an opened lesson can show, with a message for each correction; undefined if
 * everything fits, as it does for a link that has been corrected.
 */
export function settledLink(opened: OpenedLesson, link: Link): ParsedLink | undefined {
  const isSettled = opened.problems.length === 0 || isIn(opened.misfits, link)
  const last = opened.trace.steps.length
  const step = Math.min(link.step, last)
  const stages = link.stage === undefined ? 0 : stagesAt(opened, step)
  const amiss = nudgeAt({ ...opened, step }, link.nudge) ? undefined : link.nudge
  const problems = [
    ...(isSettled ? [] : opened.problems),
    ...(step < link.step && link.step !== lastStep ? [noSuchStep(link.step, last)] : []),
    ...(amiss ? [noSuchNudge(amiss)] : []),
    ...(link.stage !== undefined && link.stage > stages ? [noSuchStage(link.stage, stages)] : []),
  ]
  if (problems.length === 0 && link.step !== lastStep) return undefined
  const stage = link.stage !== undefined && link.stage < stages ? link.stage : undefined
  const nudge = amiss ? undefined : link.nudge
  return { link: changedLink(link, { ...opened.misfits, step, stage, nudge }), problems }
}
