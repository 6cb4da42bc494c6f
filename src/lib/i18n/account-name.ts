import type { KeptAccount } from '#lib/trial/account.ts';
import { isReadyMade } from '#lib/trial/administration.ts';
import { municipalityName } from '#lib/trial/municipalities.ts';
import type { Words } from './words.ts';

/** What an account is called: by its owner's name, else by the address of mail, else by what it is for. */
export function accountName(account: KeptAccount, { t }: Words): string {
	const { name, email, role, municipality } = account;
	if (!isReadyMade(account)) return name || email || t.administration.accounts.unnamed;
	const place = municipality === null ? null : municipalityName(municipality);
	return t.administration.accounts.readyMade(t.accounts.standing(t.accounts.roles[role].toLowerCase(), place));
}
