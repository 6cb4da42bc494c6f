import type { ReadBytes } from './byte-source.ts';

/** What a file is by its first bytes. `ole`: the container of .xls, of Office files with a password, and of .msg. */
export type Container = 'zip' | 'ole' | 'other-archive' | 'none';

const signatures: readonly (readonly [Container, readonly number[]])[] = [
	['zip', [0x50, 0x4b, 0x03, 0x04]],
	// An archive without members, and one that was cut into volumes.
	['zip', [0x50, 0x4b, 0x05, 0x06]],
	['zip', [0x50, 0x4b, 0x07, 0x08]],
	['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
	['other-archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
	['other-archive', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
	['other-archive', [0x1f, 0x8b]]
];

const LONGEST_SIGNATURE = 8;

/** The container that the bytes begin like. */
export function containerOf(bytes: Uint8Array): Container {
	const found = signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
	return found?.[0] ?? 'none';
}

/** Reads as little as tells what a file is. */
export async function readContainer(read: ReadBytes): Promise<Container> {
	let first = new Uint8Array();
	for await (const chunk of read()) {
		first = Buffer.concat([first, chunk]);
		if (first.length >= LONGEST_SIGNATURE) break;
	}
	return containerOf(first);
}
