/** The platforms of a font's tables of characters: Unicode, and Windows with the whole of Unicode. */
const FULL_UNICODE = [
	[0, 4],
	[3, 10]
] as const;

/** A table of characters as groups of neighbours, which is how a font that has more than 65,536 writes it. */
const SEGMENTED = 12;

/**
 * The characters that a TrueType font can draw, read from its `cmap` (ISO/IEC 14496-22, 5.2.1). A PDF/UA may hold no
 * character without a shape, and typst refuses the whole report for one.
 *
 * Throws where the font has no table of all of Unicode; those that reports are set in have one.
 */
export function fontLetters(font: Buffer): ReadonlySet<number> {
	const cmap = tableOf(font, 'cmap');
	const tables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, at) => cmap + 4 + at * 8);
	const full = tables.find((table) =>
		FULL_UNICODE.some(([platform, encoding]) => {
			return font.readUInt16BE(table) === platform && font.readUInt16BE(table + 2) === encoding;
		})
	);
	const start = full === undefined ? NaN : cmap + font.readUInt32BE(full + 4);
	if (Number.isNaN(start) || font.readUInt16BE(start) !== SEGMENTED) throw new Error('a font without all of Unicode');

	const letters = new Set<number>();
	for (let group = 0; group < font.readUInt32BE(start + 12); group++) {
		const at = start + 16 + group * 12;
		for (let letter = font.readUInt32BE(at); letter <= font.readUInt32BE(at + 4); letter++) letters.add(letter);
	}
	return letters;
}

function tableOf(font: Buffer, name: string): number {
	for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16) {
		if (font.toString('latin1', at, at + 4) === name) return font.readUInt32BE(at + 8);
	}
	throw new Error(`a font without ${name}`);
}
