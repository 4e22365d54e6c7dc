import { CheckClient } from '../../checking/client'
import { mnistFolder } from './mnist-folder'

/** The one gradient check of the page. */
export const checkClient = new CheckClient(mnistFolder)
