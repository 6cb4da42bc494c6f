import type { Messages } from './catalogue.ts';

export const reportEn: Messages['report'] = {
	figure: 'Figure',
	table: 'Table',
	page: 'Page',
	of: 'of',
	showNumbers: 'Show the numbers',
	cutoffs: (dates) => `Figures as of ${dates}.`,
	checksum: (sha256) => `Checksum of the edition (SHA-256): ${sha256}`
};
