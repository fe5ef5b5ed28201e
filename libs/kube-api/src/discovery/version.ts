/** What `/version` says: the API that is spoken, and by whom. */
export const serverVersion = {
  major: '1',
  minor: '36',
  gitVersion: 'v1.36.0+pilothouse',
  gitCommit: '',
  gitTreeState: 'clean',
  buildDate: '1970-01-01T00:00:00Z',
  goVersion: 'none',
  compiler: 'none',
  platform: `${process.platform}/${process.arch}`,
} as const;
