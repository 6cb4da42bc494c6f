/** A value of which every text has been changed, however deep it lies; all else stays as it is. */
export function mapTexts<T>(value: T, change: (text: string) => string): T {
	if (typeof value === 'string') return change(value) as T;
	if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, change)) as T;
	if (typeof value !== 'object' || value === null) return value;
	const parts = Object.entries(value).map(([key, part]) => [key, mapTexts<unknown>(part, change)]);
	return Object.fromEntries(parts) as T;
}
