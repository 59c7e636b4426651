/** The diagnostics channel on which a build tells of each document that it has made. */
export const documentChannel = 'capstone:document';

export interface DocumentMade {
  title: string;
  from: 'cache' | 'renderer';
}
