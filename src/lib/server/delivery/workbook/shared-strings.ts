import type { ReadBytes } from '../byte-source.ts';
import { MOST_SHARED_CHARACTERS, MOST_SHARED_STRINGS } from '../limits.ts';
import { RefusedContents } from '../refused-contents.ts';
import { unescaped } from './escaped-text.ts';
import { parseXml } from './parse-xml.ts';

/** The texts that cells share. */
export interface SharedStrings {
	readonly texts: readonly string[];
	/** Readings in kana that stand beside texts: no part of them, but text all the same. */
	readonly phonetic: readonly string[];
}

export const noSharedStrings: SharedStrings = { texts: [], phonetic: [] };

/** Reads the shared texts. The runs of a formatted text are one text. */
export async function readSharedStrings(read: ReadBytes): Promise<SharedStrings> {
	const texts: string[] = [];
	const phonetic: string[] = [];
	let text = '';
	let reading = '';
	let isPhonetic = false;
	let isText = false;
	let characters = 0;
	await parseXml(read, {
		open(name) {
			if (name === 'si') text = '';
			else if (name === 'rPh') isPhonetic = true;
			else if (name === 't') isText = true;
		},
		text(run) {
			if (!isText) return;
			characters += run.length;
			if (characters > MOST_SHARED_CHARACTERS) throw new RefusedContents('too-large');
			if (isPhonetic) reading += run;
			else text += run;
		},
		close(name) {
			if (name === 't') isText = false;
			else if (name === 'rPh') {
				isPhonetic = false;
				phonetic.push(unescaped(reading));
				reading = '';
			} else if (name === 'si') {
				texts.push(unescaped(text));
				if (texts.length + phonetic.length > MOST_SHARED_STRINGS) throw new RefusedContents('too-large');
			}
		}
	});
	return { texts, phonetic };
}
