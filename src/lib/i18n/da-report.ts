/** What stands around the text of a report in Danish: the numbers of its figures and tables, its head and its foot. */
export const reportDa = {
	figure: 'Figur',
	table: 'Tabel',
	page: 'Side',
	of: 'af',
	showNumbers: 'Vis tallene',
	cutoffs: (dates: string) => `Tallene er opgjort ${dates}.`,
	checksum: (sha256: string) => `Udgavens kontrolsum (SHA-256): ${sha256}`
} as const;
