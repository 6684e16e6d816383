import type { ShownAccount } from '../effects/useAccounts.ts';
import { Account } from './Account.tsx';

/** Rival accounts under a heading; nothing where there are none. */
export function AccountList({ accounts }: { readonly accounts: readonly ShownAccount[] }) {
  if (accounts.length === 0) return null;
  return (
    <section className="relation-group">
      <h3>
        Rival accounts <span>{accounts.length}</span>
      </h3>
      <p className="lead">
        Versions that cannot all be so, though none denies another; set side by side by us.
      </p>
      {accounts.map((account) => (
        <Account key={account.id} account={account} />
      ))}
    </section>
  );
}
