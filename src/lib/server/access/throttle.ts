import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf } from './network-of.ts';

const A_QUARTER = 15 * 60;

/**
 * How many tries may fail, and for how many seconds they count.
 *
 * Anybody can fail on purpose with somebody else's address of mail. So the narrow limit is for one account from one
 * address: who does that shuts out themselves, and the account's owner comes in from wherever else. One account from
 * all addresses together is limited more widely, for whoever has many. Then its owner waits, too: a quarter of an hour,
 * and no longer than it is kept up.
 */
const limits = {
	accountFromAddress: { points: 10, duration: A_QUARTER },
	/** Somebody tries many accounts. A town hall may share one address. */
	address: { points: 50, duration: A_QUARTER },
	account: { points: 100, duration: A_QUARTER }
} as const;

/** Whether a try may be made. The first refusal is told from the others: it is logged, and a thousand more are not. */
export type Admission = 'admitted' | 'first-refusal' | 'refused';

/** Slows down whoever tries passwords, by account and by address. Kept in memory: no address is written down. */
export interface Throttle {
	/** Counts a try before it is made, so that a thousand at once are counted, too. */
	admits(account: string, address: string): Promise<Admission>;
	/** The same of a try that is not for any known account. */
	admitsFrom(address: string): Promise<Admission>;
	/** Takes back what was counted: whoever came in has shown that the account is theirs. */
	succeeded(account: string, address: string): Promise<void>;
	succeededFrom(address: string): Promise<void>;
}

export function throttle(): Throttle {
	const pairs = new RateLimiterMemory(limits.accountFromAddress);
	const addresses = new RateLimiterMemory(limits.address);
	const accounts = new RateLimiterMemory(limits.account);

	const admitsFrom = (address: string) => consume(addresses, networkOf(address));

	return {
		admitsFrom,
		async admits(account, address) {
			// An address that is refused is not remembered with every account it names: memory is not for it to fill.
			const fromAddress = await admitsFrom(address);
			if (fromAddress !== 'admitted') return fromAddress;
			// Who fails at one account from one address does not use up what others may try at it.
			const ofPair = await consume(pairs, pairOf(account, address));
			return ofPair === 'admitted' ? consume(accounts, nameOf(account)) : ofPair;
		},
		async succeeded(account, address) {
			await pairs.delete(pairOf(account, address));
			await accounts.reward(nameOf(account));
			await addresses.reward(networkOf(address));
		},
		async succeededFrom(address) {
			await addresses.reward(networkOf(address));
		}
	};
}

/** One account, however its address of mail was typed, and as short however long that is. */
function nameOf(account: string): string {
	return createHash('sha256').update(account.trim().toLowerCase()).digest('base64');
}

const pairOf = (account: string, address: string) => `${nameOf(account)} ${networkOf(address)}`;

async function consume(limiter: RateLimiterMemory, key: string): Promise<Admission> {
	try {
		await limiter.consume(key);
		return 'admitted';
	} catch (rejected) {
		// The limiter rejects with what is left, and with an error where it is broken.
		if (!(rejected instanceof RateLimiterRes)) throw rejected;
		return rejected.consumedPoints === limiter.points + 1 ? 'first-refusal' : 'refused';
	}
}
