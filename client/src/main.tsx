import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { App } from './components/App.tsx';
import { apiClient } from './effects/apiClient.ts';
import './styles/base.css';
import './styles/layout.css';
import './styles/controls.css';
import './styles/ask.css';
import './styles/lens.css';
import './styles/graph.css';
import './styles/panels.css';
import './styles/evidence.css';
import './styles/phone.css';
import './styles/print.css';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Provider value={apiClient}>
      <App />
    </Provider>
  </StrictMode>,
);
