/** The part of edtf.js 4 that is used here; the package ships no types. */
declare module 'edtf' {
  /** What `parse` gives: the type of an expression with its raw parts. */
  export interface ParsedEdtf {
    readonly type: string;
    readonly values?: readonly unknown[];
    readonly [key: string]: unknown;
  }
  /** Parses an EDTF expression; throws on what is none. */
  export function parse(text: string): ParsedEdtf;

  /** A date, season, interval, set or list. Months are 0-based, times in milliseconds since 1970. */
  export interface EdtfValue {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
    /** Of a date its numbers; of others their members; an open end is Infinity, an unknown one null. */
    readonly values: readonly unknown[];
    readonly min: number;
    readonly max: number;
    readonly uncertain?: { readonly value: number };
    readonly approximate?: { readonly value: number };
    readonly earlier?: boolean;
    readonly later?: boolean;
  }
  /** Reads an EDTF expression; throws on what is none and on intervals that end before they start. */
  export default function edtf(text: string): EdtfValue;
}
