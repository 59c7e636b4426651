export { paperSizes as papers, type PaperSize as Paper } from '../model/company.ts';
