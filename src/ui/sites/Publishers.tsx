import { isPublisherGranted } from '../../core/sites/granted';
import { publishersByGroup } from '../../core/sites/preset';
import type { Group, Publisher } from '../../core/sites/types';
import { interfaceLanguage, type MessageKey, t } from '../../platform/i18n';
import { publisherName } from './publisher-name';

const GROUP_NAMES: Readonly<Record<Group, MessageKey>> = {
  central: 'welcomeGroupCentral',
  party: 'welcomeGroupParty',
  provincial: 'welcomeGroupProvincial',
  local: 'welcomeGroupLocal',
  weixin: 'welcomeGroupWeixin',
  hongkong: 'welcomeGroupHongkong',
  taiwan: 'welcomeGroupTaiwan',
  overseas: 'welcomeGroupOverseas',
};

/** Every publisher of the preset, by group; a group can be left out. */
export function Publishers({
  granted,
  groups,
  onGroups,
}: {
  readonly granted: readonly string[];
  readonly groups: ReadonlySet<Group>;
  readonly onGroups: (groups: ReadonlySet<Group>) => void;
}) {
  const toggle = (group: Group) => {
    const next = new Set(groups);
    if (!next.delete(group)) next.add(group);
    onGroups(next);
  };
  return (
    <div class="publishers">
      <h3>{t('welcomePublishers')}</h3>
      <p class="quiet">{t('welcomePublishersText')}</p>
      {publishersByGroup().map(({ group, publishers }) => (
        <div key={group} class={groups.has(group) ? 'group' : 'group group-out'}>
          <label class="group-name">
            <input type="checkbox" checked={groups.has(group)} onChange={() => toggle(group)} />
            {t(GROUP_NAMES[group])}
          </label>
          <ul class="group-list" aria-label={t(GROUP_NAMES[group])}>
            {publishers.map((publisher) => (
              <li
                key={publisher.id}
                class={isPublisherGranted(publisher, granted) ? 'granted' : undefined}
                title={publisher.hosts.join(' ')}
              >
                <PublisherName publisher={publisher} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function PublisherName({ publisher }: { readonly publisher: Publisher }) {
  const { text, lang } = publisherName(publisher, interfaceLanguage());
  return <span lang={lang}>{text}</span>;
}
