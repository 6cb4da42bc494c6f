import { crc32, deflateRawSync } from 'node:zlib';

/** A member of an archive, and what may be wrong with it. */
export interface Packed {
	readonly name: string;
	readonly bytes: string | Uint8Array;
	/** Kept as it is instead of deflated. */
	readonly isStored?: boolean;
	readonly flags?: number;
	readonly method?: number;
	readonly checksum?: number;
	readonly comment?: string;
	/** What the archive says of the size, whatever the size is. */
	readonly claimedSize?: number;
	/** Sizes and place written in the way of archives beyond 4 GB. */
	readonly isZip64?: boolean;
}

const UTF_8_NAMES = 0x800;
const DEFLATED = 8;
const MAX_32 = 0xffffffff;

function numbers(...fields: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Buffer {
	return Buffer.concat(
		fields.map(([bytes, value]) => {
			const buffer = Buffer.alloc(8);
			buffer.writeBigUInt64LE(BigInt(value));
			return buffer.subarray(0, bytes);
		})
	);
}

/** A ZIP archive of the members as they are described, right or wrong. */
export function archiveOf(members: readonly Packed[], comment = ''): Buffer {
	const bodies: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const member of members) {
		const plain = Buffer.from(member.bytes as string);
		const body = member.isStored ? plain : deflateRawSync(plain);
		const name = Buffer.from(member.name);
		const note = Buffer.from(member.comment ?? '');
		const method = member.method ?? (member.isStored ? 0 : DEFLATED);
		const size = member.claimedSize ?? plain.length;
		const large = member.isZip64 ?? false;
		const extra = large ? numbers([2, 1], [2, 24], [8, size], [8, body.length], [8, offset]) : Buffer.alloc(0);
		const shared = numbers(
			[2, 20],
			[2, member.flags ?? UTF_8_NAMES],
			[2, method],
			[4, 0],
			[4, member.checksum ?? crc32(plain)],
			[4, large ? MAX_32 : body.length],
			[4, large ? MAX_32 : size],
			[2, name.length]
		);
		const local = Buffer.concat([numbers([4, 0x04034b50]), shared, numbers([2, 0]), name, body]);
		directory.push(
			numbers([4, 0x02014b50], [2, 20]),
			shared,
			numbers([2, extra.length], [2, note.length], [2, 0], [2, 0], [4, 0], [4, large ? MAX_32 : offset]),
			name,
			extra,
			note
		);
		bodies.push(local);
		offset += local.length;
	}
	const entries = Buffer.concat(directory);
	const end = numbers(
		[4, 0x06054b50],
		[4, 0],
		[2, members.length],
		[2, members.length],
		[4, entries.length],
		[4, offset],
		[2, Buffer.byteLength(comment)]
	);
	return Buffer.concat([...bodies, entries, end, Buffer.from(comment)]);
}
