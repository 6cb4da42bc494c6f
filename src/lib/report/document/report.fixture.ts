import { HIDDEN, type ReportDocument } from './report-document.ts';

/** A report that has every block. Its numbers are made up, no two alike, so that each can be looked for. */
export const everyBlock: ReportDocument = {
	title: 'Kvartalsstatus, 3. kvartal 2018',
	language: 'da',
	stamp: {
		...{ number: '2018-3', kind: 'quarterly', sha256: '5e1f'.repeat(16) },
		...{ approvedAt: '2018-12-11T23:30:00Z', synthetic: true },
		prices: { priceYear: 2019, index: { name: 'cpi-2015', source: null }, selfSupportDay: null }
	},
	deliveries: [
		{ municipality: '320', cutoff: '2018-09-30', synthetic: true },
		{ municipality: '370', cutoff: '2018-09-30', synthetic: true }
	],
	sections: [
		{
			heading: 'Resume',
			blocks: [
				{ kind: 'paragraph', text: 'Familierne havde i gennemsnit 2,1 færre kontaktpersoner efter et år.' },
				{ kind: 'callout', text: 'Det kan ikke afgøres, om udgifterne er faldet. Tallet er 1.234.567 kr.' },
				{
					kind: 'list',
					items: [
						'Faxe: 41 familier er startet.',
						'Holbæk: #strong[27] & <b>28</b> $x$ er ren tekst.',
						'Næstved: 63 familier.'
					]
				}
			]
		},
		{
			heading: 'Økonomi',
			blocks: [
				{ kind: 'heading', text: 'Udgifter pr. familie' },
				{
					kind: 'table',
					caption: 'Udgifter pr. familie og år i 2018-priser',
					columns: [
						{ heading: 'Kommune', align: 'left' },
						{ heading: 'Før', align: 'right' },
						{ heading: 'Efter', align: 'right' },
						{ heading: 'Konklusion', align: 'left' }
					],
					rows: [
						['Faxe', '412.300 kr.', '398.750 kr.', 'Kan ikke afgøres'],
						['Holbæk', HIDDEN, HIDDEN, 'For få familier'],
						['Næstved', '387.010 kr.', '361.990 kr.', 'Ændringen er −25.020 kr.']
					]
				},
				{ kind: 'page-break' },
				{
					kind: 'figure',
					drawing: 'forest',
					title: 'Udviklingen i udgifter',
					description:
						'Faxe: udvikling −13.550 kr. Holbæk: skjult af hensyn til familierne. Næstved: udvikling −25.021 kr.',
					numbers: {
						caption: 'Tallene bag figuren',
						columns: [
							{ heading: 'Sted', align: 'left' },
							{ heading: 'Udvikling', align: 'right' }
						],
						rows: [
							['Faxe', '−13.551'],
							['Alle', '−19.285']
						]
					}
				},
				{ kind: 'paragraph', text: 'Udviklingen i kontaktpunkter måles i 90 dage: lige før start og et år efter.' },
				{
					...{ kind: 'figure', drawing: 'forest', title: 'Den samme uden tabel', numbers: null },
					description: 'Tallene står i teksten: 17,4 procent.'
				}
			]
		}
	]
};
