import { isIPv6 } from 'node:net';

/**
 * The network that an address counts as: of IPv6 the first 64 bits, since whoever has one address there has all that
 * begin like it. An IPv4 address counts as itself, however it is written.
 */
export function networkOf(address: string): string {
	if (!isIPv6(address)) return address;
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
	if (mapped !== undefined) return mapped;
	const [head = '', tail] = address.split('::');
	const groups = groupsOf(head);
	const zeros = tail === undefined ? 0 : 8 - groups.length - groupsOf(tail).length;
	return [...groups, ...Array<string>(zeros).fill('0'), ...groupsOf(tail ?? '')]
		.slice(0, 4)
		.map((group) => Number.parseInt(group, 16).toString(16))
		.join(':');
}

const groupsOf = (text: string) => (text === '' ? [] : text.split(':'));
