import { createStore } from 'zustand/vanilla'

/** Whether lessons ask before they tell. */
interface AskingState {
  readonly isOn: boolean
}

export const askingStore = createStore<AskingState>()(() => ({ isOn: true }))

/** Turns the questions off, or on again. */
export const toggleAsking = (): void => askingStore.setState(({ isOn }) => ({ isOn: !isOn }))

/** Whether a stored text turns the questions off. */
export const parseAsking = (stored: string | null): boolean => stored !== 'off'
