import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** A number is taken in its own 30 seconds, and in those before and after. */
const SECONDS_OF_A_CODE = 90;

/**
 * The numbers that telephones have shown and somebody has come in with. Each is good for once (RFC 6238, 5.2);
 * better-auth takes one again for as long as it is right. Kept in memory: a restart takes longer than they last.
 */
export interface UsedCodes {
	/** Uses one up. Whether it was unused. */
	useUp(account: string, code: string): Promise<boolean>;
}

export function usedCodes(): UsedCodes {
	const used = new RateLimiterMemory({ points: 1, duration: SECONDS_OF_A_CODE });
	return {
		async useUp(account, code) {
			try {
				await used.consume(`${account} ${code}`);
				return true;
			} catch (rejected) {
				// The limiter rejects with what is left, and with an error where it is broken.
				if (!(rejected instanceof RateLimiterRes)) throw rejected;
				return false;
			}
		}
	};
}
