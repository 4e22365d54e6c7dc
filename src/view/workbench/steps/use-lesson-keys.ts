import { useKeys } from '../../shared/use-keys'

type Command = 'next' | 'previous' | 'first' | 'last' | 'play' | 'present' | 'help'

const commands: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  p: 'play',
  P: 'play',
  f: 'present',
  F: 'present',
  '?': 'help',
}

/** Listens for the lesson's keys. */
export const useLessonKeys = (actions: Readonly<Record<Command, () => void>>): void =>
  useKeys(commands, actions)
