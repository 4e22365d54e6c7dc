import { tsImport } from 'tsx/esm/api'

const { budgets } = await tsImport('./scripts/budgets.ts', import.meta.url)

export default budgets
