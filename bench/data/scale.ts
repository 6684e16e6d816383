/** How much is generated. */
export interface Scale {
  readonly claims: number;
  /** Beside the works that the sources are. */
  readonly entities: number;
  readonly sources: number;
}

/** The sizes that are measured, by the names under which they are asked for. */
export const SCALES = {
  '10k': { claims: 10_000, entities: 2_000, sources: 200 },
  '100k': { claims: 100_000, entities: 15_000, sources: 2_000 },
  '1m': { claims: 1_000_000, entities: 100_000, sources: 10_000 },
} as const satisfies Readonly<Record<string, Scale>>;

export type ScaleName = keyof typeof SCALES;
