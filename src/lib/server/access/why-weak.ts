import { dictionary } from '@zxcvbn-ts/language-common';

export const SHORTEST_PASSWORD = 12;

/** Longer ones would let anybody keep the machine busy; a sentence is shorter. */
export const LONGEST_PASSWORD = 128;

/**
 * Why a password is refused, or null. Length is what counts (NIST SP 800-63B): no rule asks for digits or signs, but
 * the commonest passwords are refused, whatever their capitals, from a list that lies here, and so is one that is the
 * address of mail it belongs to.
 */
export function whyWeak(password: string, email: string): 'too-short' | 'too-long' | 'too-common' | null {
	if (password.length < SHORTEST_PASSWORD) return 'too-short';
	if (password.length > LONGEST_PASSWORD) return 'too-long';
	const plain = password.toLowerCase();
	return commonest.has(plain) || plain === email.toLowerCase() ? 'too-common' : null;
}

/** Some 49,000, the commonest first, from leaks that everybody has. */
const commonest: ReadonlySet<string> = new Set(
	dictionary['passwords-common'].map((password) => password.toLowerCase())
);
