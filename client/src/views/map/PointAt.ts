import type { Dispatch, SetStateAction } from 'react';

/** Points at a place by its id, or at none. */
export type PointAt = Dispatch<SetStateAction<string | null>>;
