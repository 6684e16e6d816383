import DRAWING from '../queries/drawing.graphql?raw';
import FRAME from '../queries/frame.graphql?raw';
import type { DrawingQueryVariables } from '../generated/documents.ts';
import { API_ADDRESS } from './apiAddress.ts';
import { keepEarly } from './earlyAnswers.ts';
import { fetchInTime } from './fetchInTime.ts';

/** Asks for what every view needs, while the script that shows it is still on its way. */
export function askEarly(drawing: DrawingQueryVariables): void {
  for (const asked of [
    { operationName: 'Drawing', query: DRAWING, variables: drawing },
    { operationName: 'Frame', query: FRAME, variables: {} },
  ]) {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    keepEarly(asked, fetchInTime(API_ADDRESS, { method: 'POST', headers, body: JSON.stringify(asked) }));
  }
}
