import { defaultSettings, type SettingName, type TrainingSettings } from './settings'

/**
 * Named settings: those of the lecture, and some that classify 98 of 100 test images correctly within
 * seconds.
 */
export const presets = {
  lecture: defaultSettings,
  accurate: {
    ...defaultSettings,
    hiddenLayers: [200],
    optimiser: 'momentum',
    initialisation: 'he',
    iterations: 6000,
  },
} as const satisfies Readonly<Record<string, TrainingSettings>>

/** The names of the presets. */
export type PresetName = keyof typeof presets

/** Whether settings are exactly those of a preset. */
export const isPreset = (name: PresetName, settings: TrainingSettings): boolean =>
  (Object.keys(settings) as SettingName[]).every(
    (setting) => String(settings[setting]) === String(presets[name][setting]),
  )
