import type { Language } from './languages.ts';

const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

/** A smaller p is told as smaller than this. */
const SMALLEST_P = 0.001;

/** Numbers and dates as they are written in one language. */
export interface Numbers {
	/** `1.234,5` */
	readonly decimal: (value: number, digits: number) => string;
	/** `+1.234,5`, `−3`: the sign always told, but for a zero. */
	readonly change: (value: number, digits: number) => string;
	/** `12,4 %` from 0.124. */
	readonly percent: (share: number, digits?: number) => string;
	/** `0,03`, and `< 0,001` where more decimals would say nothing. */
	readonly probability: (p: number) => string;
	/** `1.234.567 kr.` */
	readonly kroner: (value: number) => string;
	/** `31. december 2020` from an ISO date. */
	readonly date: (iso: string) => string;
	/** `Faxe, Holbæk og Næstved` */
	readonly list: (items: readonly string[]) => string;
}

/**
 * Everything goes through Intl, so that nobody writes a thousands separator by hand. Intl writes a
 * hyphen for minus in Danish; a true minus sign is as wide as the plus and does not break from its number.
 */
export function numbersIn(language: Language): Numbers {
	const locale = locales[language];
	// Making a format takes about sixty times as long as writing a number with it.
	const formats = new Map<string, Intl.NumberFormat>();
	const write = (value: number, options: Intl.NumberFormatOptions) => {
		const key = JSON.stringify(options);
		const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
		formats.set(key, format);
		return format.format(value).replace('-', '\u2212');
	};
	const fixed = (digits: number) => ({ minimumFractionDigits: digits, maximumFractionDigits: digits });
	const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
	const lists = new Intl.ListFormat(locale, { type: 'conjunction' });

	return {
		// `negative`: -0.2 without decimals is 0, not −0.
		decimal: (value, digits) => write(value, { ...fixed(digits), signDisplay: 'negative' }),
		change: (value, digits) => write(value, { ...fixed(digits), signDisplay: 'exceptZero' }),
		percent: (share, digits = 0) => write(share, { ...fixed(digits), style: 'percent', signDisplay: 'negative' }),
		probability: (p) => (p < SMALLEST_P ? `< ${write(SMALLEST_P, fixed(3))}` : write(p, fixed(p < 0.1 ? 3 : 2))),
		kroner: (value) => write(value, { ...fixed(0), style: 'currency', currency: 'DKK', signDisplay: 'negative' }),
		date: (iso) => dates.format(new Date(`${iso}T00:00:00Z`)),
		list: (items) => lists.format(items)
	};
}
