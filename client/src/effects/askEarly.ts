import DRAWING from '../queries/drawing.graphql?raw';
import FRAME from '../queries/frame.graphql?raw';
import { API_ADDRESS } from './apiAddress.ts';
import { keepEarly } from './earlyAnswers.ts';
import { fetchInTime } from './fetchInTime.ts';

/** Asks for what every view needs, while the script that shows it is still on its way. */
export function askEarly(limit: number): void {
  for (const asked of [
    { operationName: 'Drawing', query: DRAWING, variables: { limit } },
    { operationName: 'Frame', query: FRAME, variables: {} },
  ]) {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    keepEarly(asked, fetchInTime(API_ADDRESS, { method: 'POST', headers, body: JSON.stringify(asked) }));
  }
}
