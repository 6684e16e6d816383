/** How bad a problem is: an error fails the build, a warning does not. */
export type Severity = 'error' | 'warning';

/** A place in a file of the dataset: path relative to the data folder, line and column from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A located complaint about the data. */
export interface Problem extends Position {
  readonly severity: Severity;
  /** Kebab-case name of the rule that found it. */
  readonly rule: string;
  /** A full sentence with the offending value in double quotes and, where there is one, the near-miss. */
  readonly message: string;
  /** The near-miss alone, for tools that offer to apply it. */
  readonly suggestion?: string;
}
