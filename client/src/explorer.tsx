import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { App } from './components/App.tsx';
import { apiClient } from './effects/apiClient.ts';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Provider value={apiClient}>
      <App />
    </Provider>
  </StrictMode>,
);
