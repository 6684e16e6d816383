import { useCallback, useEffect, useState } from 'react';
import atlasAddress from 'world-atlas/countries-50m.json?url';
import { type Atlas, countriesOf, type Country, detailsOf } from '../drawing/mapLand.ts';
import { patientFetch } from './patientFetch.ts';

/** The countries in the details of a zoom, see `detailsOf`. */
type Countries = (k: number) => readonly Country[];

/** Read once for the page; a failure is forgotten, so that it can be tried again. */
let reading: Promise<Countries> | null = null;

async function readCountries(): Promise<Countries> {
  const response = await patientFetch(atlasAddress);
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return detailsOf(countriesOf((await response.json()) as Atlas));
}

/** The outlines of the countries; null until they are there. */
export function useCountries(): {
  readonly countries: Countries | null;
  readonly failed: boolean;
  readonly retry: () => void;
} {
  const [countries, setCountries] = useState<Countries | null>(null);
  const [failed, setFailed] = useState(false);
  const read = useCallback(() => {
    setFailed(false);
    reading ??= readCountries();
    reading.then(
      (all) => setCountries(() => all),
      () => {
        reading = null;
        setFailed(true);
      },
    );
  }, []);
  useEffect(read, [read]);
  return { countries, failed, retry: read };
}
