export const GROUPS = ['central', 'party', 'provincial', 'local', 'weixin', 'hongkong', 'taiwan', 'overseas'] as const;

export type Group = (typeof GROUPS)[number];

/** Who publishes at some hosts. */
export interface Publisher {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly group: Group;
  /**
   * `*.people.com.cn` where the domain is the publisher's own, an exact host elsewhere. Under gov.cn always exact:
   * browsers treat gov.cn as a public suffix and would warn of access to all web sites.
   */
  readonly hosts: readonly string[];
}
