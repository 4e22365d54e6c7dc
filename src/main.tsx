import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { required } from './lib/required'
import { setMnistFolder } from './state/clients/mnist-folder'
import { connectAddress } from './view/shell/connect-address'
import { connectFullScreen } from './view/shell/connect-full-screen'
import { connectStorage } from './view/shell/connect-storage'
import 'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css'
import './view/shared/theme.css'

setMnistFolder(new URL('mnist/', document.baseURI).href)
connectStorage()
connectAddress()
connectFullScreen()
createRoot(required(document.getElementById('root'), 'the page has no root')).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
