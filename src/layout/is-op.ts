import type { RequestedNode } from './request'

export const isOp = ({ look }: RequestedNode): boolean => look === 'circle' || look === 'box'
