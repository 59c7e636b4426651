/** Which folder of src may import which; the shape is explained in CONTRIBUTING.md. */
const allowed = {
  model: [],
  diagnostics: [],
  migration: ['model'],
  sealing: ['model'],
  loading: ['model', 'diagnostics', 'migration', 'sealing'],
  rules: ['model', 'diagnostics'],
  checking: ['model', 'diagnostics', 'sealing', 'loading', 'rules'],
  document: ['model', 'diagnostics', 'sealing', 'rules'],
  'render/html': ['document'],
  'render/measure': ['document'],
  'render/pdf': ['document', 'render/measure'],
  'render/docx': ['document', 'render/measure'],
  'render/xlsx': ['document'],
  drafting: ['model', 'loading'],
  importing: ['model', 'diagnostics', 'loading', 'document'],
  report: ['diagnostics'],
  signing: ['model', 'diagnostics', 'sealing', 'loading', 'rules', 'checking'],
  proving: ['model', 'sealing', 'loading', 'rules', 'document', 'render'],
  cli: [
    'model',
    'diagnostics',
    'migration',
    'sealing',
    'loading',
    'rules',
    'checking',
    'document',
    'render',
    'signing',
    'proving',
    'drafting',
    'importing',
    'report',
  ],
  site: ['model', 'diagnostics', 'loading', 'rules', 'checking', 'document', 'render', 'report'],
  pages: [
    'model',
    'diagnostics',
    'loading',
    'rules',
    'checking',
    'document',
    'render',
    'report',
    'site',
  ],
};

/** Every folder may ask where Capstone's own files lie; renderers may share what only finds files. */
const everywhere = ['^src/project-root[.]ts$', '^src/render/(?:project-file|font-paths)[.]ts$'];

module.exports = {
  forbidden: [
    ...Object.entries(allowed).map(([folder, targets]) => ({
      name: `${folder}-imports-downward`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: {
        path: '^src/',
        pathNot: [`^src/${folder}/`, ...targets.map((target) => `^src/${target}/`), ...everywhere],
      },
    })),
    {
      name: 'model-imports-zod-only',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/zod' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-test-code-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.astro'] },
  },
};
