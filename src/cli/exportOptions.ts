import { Option } from 'commander';
import { FILTER_PARAMETERS, OPTION_PARAMETERS, type ExportParameter } from '../export/exportParameters.ts';

/** The parameters of an export as options: `accordingTo` is `--according-to <ids>`. */
export function exportOptions(): readonly Option[] {
  return [...OPTION_PARAMETERS, ...FILTER_PARAMETERS].map(
    (parameter) => new Option(flags(parameter), parameter.help),
  );
}

/** Parameters of which false says something else than nothing. */
const OF_TWO_SIDES: ReadonlySet<string> = new Set(['ownVoice', 'elsewhere']);

function flags({ name, reading }: ExportParameter): string {
  const long = `--${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
  if (OF_TWO_SIDES.has(name)) return `${long} <true|false>`;
  if (reading === 'flag') return long;
  return `${long} <${reading === 'list' ? 'list' : 'value'}>`;
}
