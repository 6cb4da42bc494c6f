import type { Words } from '#lib/i18n/words.ts';
import { deliverySchema } from '#lib/trial/delivery-schema.ts';
import { SYNTHETIC_PREFIX } from '#lib/trial/synthetic.ts';
import { EXPLANATION_COLUMN, EXPLANATION_SHEETS } from '#lib/trial/workbook-names.ts';

/** One way in which deliveries are written. In the text, what stands in a delivery is between backticks. */
export interface HandbookConvention {
	readonly name: string;
	readonly text: string;
}

/** How a delivery is written, whatever the table. */
export function handbookConventions({ t, numbers }: Words): HandbookConvention[] {
	const { conventions } = t.handbook;
	const inCode = (names: readonly string[]) => numbers.list(names.map(asCode));
	return [
		{ name: conventions.delivery.name, text: conventions.delivery.text(inCode(requiredTables)) },
		conventions.text,
		{
			name: conventions.workbook.name,
			text: conventions.workbook.text(inCode(EXPLANATION_SHEETS), asCode(EXPLANATION_COLUMN))
		},
		conventions.dates,
		conventions.numbers,
		conventions.yesNo,
		conventions.identifiers,
		{ name: conventions.synthetic.name, text: conventions.synthetic.text(SYNTHETIC_PREFIX) }
	];
}

/** The tables that every delivery has. */
export const requiredTables = deliverySchema.filter(({ required }) => required).map(({ name }) => name);

function asCode(text: string): string {
	return `\`${text}\``;
}
