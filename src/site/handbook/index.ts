/** The components that handbook pages use: `import { Tasks } from '@capstone/handbook'`. */
export { default as Criteria } from './Criteria.astro';
export { default as Deliverables } from './Deliverables.astro';
export { default as FlowChart } from './FlowChart.astro';
export { default as Guidance } from './Guidance.astro';
export { default as Raci } from './Raci.astro';
export { default as Responsibilities } from './Responsibilities.astro';
export { default as Risks } from './Risks.astro';
export { default as RolePaths } from './RolePaths.astro';
export { default as Severities } from './Severities.astro';
export { default as Steps } from './Steps.astro';
export { default as SupportModes } from './SupportModes.astro';
export { default as Tasks } from './Tasks.astro';
export { default as Templates } from './Templates.astro';
export { default as Term } from './Term.astro';
