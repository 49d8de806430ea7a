/** The little of axe-core that the tests use. */
declare module 'axe-core' {
  export const source: string;
  export function run(
    context: Document,
    options: {
      readonly runOnly: { readonly type: 'tag'; readonly values: string[] };
      readonly resultTypes: string[];
      readonly rules?: Readonly<Record<string, { readonly enabled: boolean }>>;
    },
  ): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly help: string;
      readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
    }[];
  }>;
}
