import { closeSync, openSync, readSync } from 'node:fs';

/** Reads bytes from their beginning, as often as it is asked: those of a file, or of a member of an archive. */
export type ReadBytes = () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const BYTES_AT_A_TIME = 2 ** 16;

/**
 * The bytes of a file on disk, block by block; a block stands only until the next one is asked for.
 *
 * Read without handing over to anybody in between: whoever receives a delivery has a process or thread of its own,
 * and with a country's hundreds of small files most of the time would be waiting.
 */
export function fileBytes(path: string): ReadBytes {
	return function* () {
		const file = openSync(path, 'r');
		const block = Buffer.allocUnsafe(BYTES_AT_A_TIME);
		try {
			for (;;) {
				const length = readSync(file, block, 0, BYTES_AT_A_TIME, null);
				if (length === 0) return;
				yield block.subarray(0, length);
			}
		} finally {
			closeSync(file);
		}
	};
}
