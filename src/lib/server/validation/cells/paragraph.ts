import { CellFault } from './cell-fault.ts';

const section = /^(\d{1,4})([a-zæøå])?(?: +stk\. *(\d{1,2}))?$/i;

/** A section of an act in one spelling: `52 stk. 3`, `52a`. */
export function readParagraph(text: string): string | CellFault {
	const found = section.exec(text);
	if (!found) return new CellFault('bad-paragraph');
	const [, digits = '', letter = '', part] = found;
	return `${digits}${letter.toLowerCase()}${part ? ` stk. ${part}` : ''}`;
}
