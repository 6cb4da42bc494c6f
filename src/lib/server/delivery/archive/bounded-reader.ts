import type { FileHandle } from 'node:fs/promises';
import { RandomAccessReader } from 'yauzl';

/**
 * Reads the directory of an archive for yauzl. A position outside the file, which any damaged or forged number in
 * an archive can lead to, is an error handed on; Node itself would throw where nobody could catch it.
 */
export class BoundedReader extends RandomAccessReader {
	readonly #file: FileHandle;
	readonly #size: number;

	constructor(file: FileHandle, size: number) {
		super();
		this.#file = file;
		this.#size = size;
	}

	override read(
		buffer: Buffer,
		offset: number,
		length: number,
		position: number,
		callback: (error: Error | null, bytesRead?: number) => void
	): void {
		if (!(position >= 0 && position + length <= this.#size)) {
			setImmediate(() => {
				callback(new RangeError('outside the archive'));
			});
			return;
		}
		this.#file.read(buffer, offset, length, position).then(
			({ bytesRead }) => {
				callback(null, bytesRead);
			},
			(error: unknown) => {
				callback(error instanceof Error ? error : new Error(String(error)));
			}
		);
	}

	/** Whoever opened the file closes it. */
	override close(callback: (error: Error | null) => void): void {
		callback(null);
	}
}
