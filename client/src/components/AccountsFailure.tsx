import { useAccounts } from '../effects/useAccounts.ts';

/** Says that the rival accounts could not be read, with a way to try again; nothing where they were. */
export function AccountsFailure() {
  const { error, retry } = useAccounts();
  if (error === null) return null;
  return (
    <p className="lead">
      The rival accounts cannot be shown: {error}{' '}
      <button type="button" className="quiet" onClick={retry}>
        Try again
      </button>
    </p>
  );
}
