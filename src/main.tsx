import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { required } from './lib/required'
import { setMnistFolder } from './state/clients/mnist-folder'
import { appStore, isShow } from './state/stores/app-store'
import { keepEarlyKeys } from './view/shared/early-keys'
import { connectAddress } from './view/shell/connect-address'
import { connectFullScreen } from './view/shell/connect-full-screen'
import { connectLanguage } from './view/shell/connect-language'
import { connectOffline } from './view/shell/connect-offline'
import { connectStorage } from './view/shell/connect-storage'
import { WordsMissing } from './view/shell/WordsMissing'
import './view/shared/theme.css'

setMnistFolder(new URL('mnist/', document.baseURI).href)
connectStorage()
connectAddress()
keepEarlyKeys(() => isShow(appStore.getState()))
connectFullScreen()
connectOffline()
const root = createRoot(required(document.getElementById('root'), 'the page has no root'))
connectLanguage().then(
  () =>
    root.render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  () => root.render(<WordsMissing />),
)
