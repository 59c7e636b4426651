export { projectFile } from '../project-root.ts';
