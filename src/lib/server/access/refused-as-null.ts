import { APIError } from 'better-auth/api';

/** What better-auth answers; null where it refuses. Anything else that it throws is a bug. */
export async function refusedAsNull<T>(asked: Promise<T>): Promise<T | null> {
	try {
		return await asked;
	} catch (error) {
		if (error instanceof APIError && error.statusCode < 500) return null;
		throw error;
	}
}
