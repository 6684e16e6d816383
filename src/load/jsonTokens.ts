/** A piece of a line of JSON. `text` is the value of a string, or the letters of a number, `true` or `false`. */
export interface JsonToken {
  readonly type: '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'literal' | 'bad' | 'end';
  readonly offset: number;
  readonly text: string;
}

const TOKEN =
  /[ \t\r]*(?:([{}[\]:,])|("[^"\\\p{Cc}]*(?:\\.[^"\\\p{Cc}]*)*")|(true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?))/uy;

/** The tokens of a line; what is none ends them as `bad`, else the last is `end`. `null` becomes an empty literal. */
export function jsonTokens(line: string): JsonToken[] {
  const tokens: JsonToken[] = [];
  let offset = 0;
  for (TOKEN.lastIndex = 0; ; offset = TOKEN.lastIndex) {
    const match = TOKEN.exec(line);
    if (!match) break;
    const [all, mark, string, literal] = match;
    const start = offset + all.search(/[^ \t\r]/);
    const token = mark
      ? markToken(mark, start)
      : (stringToken(string, start) ?? literalToken(literal, start));
    if (!token) return [...tokens, { type: 'bad', offset: start, text: '' }];
    tokens.push(token);
  }
  const rest = line.slice(offset);
  const start = offset + rest.length - rest.trimStart().length;
  tokens.push({ type: start === line.length ? 'end' : 'bad', offset: start, text: '' });
  return tokens;
}

function markToken(mark: string, offset: number): JsonToken {
  return { type: mark as JsonToken['type'], offset, text: mark };
}

/** JSON.parse checks the escapes. */
function stringToken(string: string | undefined, offset: number): JsonToken | undefined {
  if (string === undefined) return undefined;
  try {
    return { type: 'string', offset, text: JSON.parse(string) as string };
  } catch {
    return { type: 'bad', offset, text: '' };
  }
}

function literalToken(literal: string | undefined, offset: number): JsonToken {
  return { type: 'literal', offset, text: literal === 'null' || literal === undefined ? '' : literal };
}
