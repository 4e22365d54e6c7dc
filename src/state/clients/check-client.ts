import { CheckClient } from '../../checking/client'
import { mnistFolder } from './mnist-folder'

/** The page's only gradient check. */
export const checkClient = new CheckClient(mnistFolder)
