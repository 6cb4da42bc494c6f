import { accountName } from '#lib/i18n/account-name.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import type { PastDelivery, SignedDelivery } from '#lib/trial/delivery-history.ts';
import { listAccounts, type AccountDesk } from '../access/accounts.ts';

/** Puts to deliveries what those who handed them in are called. */
export async function signerOf(
	access: AccountDesk,
	language: Language
): Promise<(delivery: PastDelivery) => SignedDelivery> {
	const words = wordsIn(language);
	const names = new Map((await listAccounts(access)).map((account) => [account.id, accountName(account, words)]));
	// An account that is not known any more, as after its database was lost, is called by its number.
	const nameOf = (account: string) => names.get(account) ?? account;
	return (delivery) => ({ ...delivery, who: delivery.account === null ? null : nameOf(delivery.account) });
}
