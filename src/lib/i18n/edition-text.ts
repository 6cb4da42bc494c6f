import type { ApprovalShown, EditionStamp } from '#lib/trial/edition.ts';
import { municipalityName } from '#lib/trial/municipalities.ts';
import { dayText } from './moments.ts';
import type { Words } from './words.ts';

/** `Udgave 2018-3`, and of a draft that it is not approved. */
export function editionName({ t }: Words, { number }: EditionStamp): string {
	return number === null ? t.editions.line.draft : t.editions.named(number);
}

/** What stands after its name: `godkendt 12. december 2018 · foreløbige konklusioner`. */
export function editionStanding({ t, language }: Words, { approvedAt, kind }: EditionStamp): string {
	const { line, conclusions } = t.editions;
	const approved = approvedAt === null ? [] : [line.approved(dayText(new Date(approvedAt), language))];
	return [...approved, conclusions[kind]].join(' · ');
}

/** `Koordinator, Faxe`: who approved, and never by name. */
export function approverText(
	{ t }: Words,
	{ role, municipality }: Pick<ApprovalShown, 'role' | 'municipality'>
): string {
	return t.accounts.standing(t.accounts.roles[role], municipalityName(municipality));
}
