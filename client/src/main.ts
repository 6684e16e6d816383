import { askEarly } from './effects/askEarly.ts';
import { decodeView } from './state/decodeView.ts';
import { drawingVariables } from './state/drawingVariables.ts';
import { VIEWS } from './views/views.ts';
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

// Data, explorer and view come at the same time; none waits for another.
const view = decodeView(location.search);
askEarly(drawingVariables(view));
void VIEWS[view.tab]().catch(() => undefined);
import('./explorer.tsx').catch(() => {
  document.getElementById('root')!.textContent = 'The explorer could not be loaded: load the page again.';
});
