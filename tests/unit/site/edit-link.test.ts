import { expect, test } from 'vitest';
import { editLink } from '../../../src/site/build/edit-link.ts';

const file = '/work/records/content/handbook/zh/tasks/7-1-1.mdx';
const content = '/work/records/content';

test.each([
  [
    'the address that is named comes first',
    {
      CAPSTONE_EDIT_URL: 'https://git.example.com/team/records/edit/main/content',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'team/records',
      GITHUB_WORKSPACE: '/work/records',
    },
    'https://git.example.com/team/records/edit/main/content/handbook/zh/tasks/7-1-1.mdx',
  ],
  [
    'GitHub, a push to main',
    {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'team/records',
      GITHUB_WORKSPACE: '/work/records',
      GITHUB_BASE_REF: '',
      GITHUB_REF_NAME: 'main',
    },
    'https://github.com/team/records/edit/main/content/handbook/zh/tasks/7-1-1.mdx',
  ],
  [
    'GitHub, a pull request: the branch that it goes to',
    {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'team/records',
      GITHUB_WORKSPACE: '/work/records',
      GITHUB_BASE_REF: 'release',
      GITHUB_REF_NAME: '12/merge',
    },
    'https://github.com/team/records/edit/release/content/handbook/zh/tasks/7-1-1.mdx',
  ],
  [
    'GitLab',
    {
      CI_PROJECT_URL: 'https://gitlab.example.com/team/records',
      CI_PROJECT_DIR: '/work/records',
      CI_COMMIT_REF_NAME: 'main',
    },
    'https://gitlab.example.com/team/records/-/edit/main/content/handbook/zh/tasks/7-1-1.mdx',
  ],
])('%s', (_name, env, address) => {
  expect(editLink(file, content, env)?.href).toBe(address);
});

test('no address is made up', () => {
  expect(editLink(file, content, {})).toBeUndefined();
  // What another repository brings cannot be edited in this one.
  const env = { CAPSTONE_EDIT_URL: 'https://git.example.com/edit/main' };
  expect(editLink('/work/capstone/content/method/roles.json', content, env)).toBeUndefined();
});
