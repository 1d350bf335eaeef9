import './design/tokens.css';
import './design/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SWRConfig } from 'swr';
import { beginSession } from '../session/session';
import { App } from './App';
import { settled } from './answers';

beginSession();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <SWRConfig value={settled}>
      <App />
    </SWRConfig>
  </StrictMode>,
);
