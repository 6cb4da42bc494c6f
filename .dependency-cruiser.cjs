/** @type {import('dependency-cruiser').IConfiguration} */

const server = (layer) => `^src/lib/server/${layer}/`;
const lib = (room) => `^src/lib/${room}/`;

/** What each room may import besides itself and packages: docs/architecture.md. */
const rooms = [
	['trial', lib('trial'), []],
	['statistics', lib('statistics'), [lib('trial')]],
	['colour', lib('colour'), []],
	['i18n', lib('i18n'), [lib('trial')]],
	['delivery', server('delivery'), [lib('trial')]],
	['validation', server('validation'), [lib('trial'), server('delivery')]],
	['store', server('store'), [lib('trial')]],
	['indicators', server('indicators'), [lib('trial'), lib('statistics')]],
	['disclosure', server('disclosure'), [lib('trial'), lib('statistics')]],
	['workflows', server('workflows'), [lib('(trial|i18n|colour|charts|export|report)'), '^src/lib/server/']],
	['access', server('access'), [lib('trial'), server('store')]],
	['configuration', server('configuration'), []],
	['http', server('http'), [lib('trial'), lib('i18n'), server('(workflows|access)')]],
	['charts', lib('charts'), [lib('trial'), lib('i18n'), lib('colour')]],
	['report', lib('report'), [lib('trial'), lib('i18n'), lib('colour')]],
	['components', lib('components'), [lib('trial'), lib('i18n'), lib('colour'), lib('charts'), lib('report')]],
	[
		'routes',
		'^src/routes/',
		[server('(workflows|access)'), lib('(trial|i18n|charts|components|report|export)'), '^src/app\\.css$']
	],
	[
		'hooks',
		'^src/hooks\\.server\\.ts$',
		[lib('trial'), lib('i18n'), server('(workflows|store|access|configuration|http)')]
	],
	['cli', '^src/cli/', [lib('trial'), lib('i18n'), server('(workflows|store|access|configuration)')]]
];

const isTest = '\\.test\\.ts$';

module.exports = {
	forbidden: [
		{ name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
		{
			name: 'no-orphans',
			severity: 'error',
			from: { orphan: true, path: '^src/', pathNot: ['\\.d\\.ts$', '^src/routes/', '^src/hooks', '^src/app'] },
			to: {}
		},
		...rooms.map(([name, path, may]) => ({
			name: `${name}-imports-only-its-layers`,
			severity: 'error',
			from: { path, pathNot: isTest },
			to: { path: '^src/', pathNot: [path, ...may] }
		})),
		{
			name: 'plot-only-in-charts',
			severity: 'error',
			from: { path: '^src/', pathNot: lib('charts') },
			to: { path: 'node_modules/(@observablehq/plot|linkedom)' }
		},
		{
			name: 'sql-only-in-store',
			severity: 'error',
			from: { path: '^src/', pathNot: server('store') },
			to: { path: 'node_modules/(better-sqlite3|drizzle-orm)' }
		},
		{
			name: 'solver-only-in-audit',
			severity: 'error',
			from: { path: '^src/', pathNot: server('disclosure/audit') },
			to: { path: 'node_modules/highs' }
		},
		{
			name: 'report-libraries-only-where-reports-are-made',
			severity: 'error',
			from: { path: '^src/', pathNot: [lib('report/document'), server('workflows/reporting')] },
			to: { path: 'node_modules/(docx|@resvg|@myriaddreamin)/' }
		},
		{
			name: 'no-test-in-product',
			severity: 'error',
			from: { path: '^src/', pathNot: isTest },
			to: { path: ['^tests/', isTest] }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		exclude: { path: ['\\.svelte-kit', '^build/'] },
		enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'svelte'] }
	}
};
