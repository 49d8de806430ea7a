import { t } from '../../platform/i18n';
import type { MarkSettings } from '../../platform/messages';
import type { Saved } from '../../platform/store';
import { Group } from '../parts/Group';
import { Tick } from '../parts/Tick';
import { fault, type Notice, said } from '../state/notice';
import { StylesPart } from './StylesPart';

interface MarksPageProps {
  readonly settings: MarkSettings;
  readonly save: (chosen: Partial<MarkSettings>) => Promise<Saved>;
  readonly tell: (notice: Notice | undefined) => void;
}

const DENSITIES = [
  ['every', 'optionsDensityEvery', 'optionsDensityEveryHint'],
  ['section', 'optionsDensitySection', 'optionsDensitySectionHint'],
  ['page', 'optionsDensityPage', 'optionsDensityPageHint'],
] as const;

const TIERS = [
  ['A', 'optionsTierA', 'optionsTierAHint'],
  ['B', 'optionsTierB', 'optionsTierBHint'],
  ['C', 'optionsTierC', 'optionsTierCHint'],
] as const;

const LANGUAGES = [
  ['both', 'optionsLanguageBoth'],
  ['zh', 'optionsLanguageZh'],
  ['en', 'optionsLanguageEn'],
] as const;

/** How much is marked, and how a card opens. Each choice holds at once, also in open pages. */
export function MarksPage({ settings, save, tell }: MarksPageProps) {
  const choose = async (chosen: Partial<MarkSettings>) => {
    const saved = await save(chosen);
    tell(saved.ok ? said(t('optionsSettingsSaved')) : fault(t('optionsStoreRefused', saved.message)));
  };
  return (
    <div class="settings">
      <h1>{t('optionsMarks')}</h1>
      <p class="settings-lead">{t('optionsMarksLead')}</p>
      <Group title={t('optionsDensity')}>
        {DENSITIES.map(([density, name, hint]) => (
          <Tick
            key={density}
            type="radio"
            name="density"
            label={t(name)}
            hint={t(hint)}
            on={settings.density === density}
            onTick={() => choose({ density })}
          />
        ))}
      </Group>
      <Group title={t('optionsTiers')}>
        {TIERS.map(([tier, name, hint]) => (
          <Tick
            key={tier}
            type="checkbox"
            name="tier"
            label={t(name)}
            hint={t(hint)}
            on={settings.tiers.includes(tier)}
            onTick={(on) =>
              choose({ tiers: TIERS.flatMap(([t]) => ((t === tier ? on : settings.tiers.includes(t)) ? [t] : [])) })
            }
          />
        ))}
        <Tick
          type="checkbox"
          name="unlisted"
          label={t('optionsUnlisted')}
          hint={t('optionsUnlistedHint')}
          on={settings.unlisted}
          onTick={(unlisted) => choose({ unlisted })}
        />
      </Group>
      <StylesPart settings={settings} choose={(chosen) => void choose(chosen)} />
      <Group title={t('optionsDiscretion')}>
        <Tick
          type="checkbox"
          name="panelOnly"
          label={t('optionsPanelOnly')}
          hint={t('optionsPanelOnlyHint')}
          on={settings.panelOnly}
          onTick={(panelOnly) => choose({ panelOnly })}
        />
        <Tick
          type="checkbox"
          name="ownInPanel"
          label={t('optionsOwnInPanel')}
          hint={t('optionsOwnInPanelHint')}
          on={settings.ownInPanel}
          onTick={(ownInPanel) => choose({ ownInPanel })}
        />
      </Group>
      <Group title={t('optionsCard')}>
        <HoverDelay value={settings.hoverDelay} onChoose={(hoverDelay) => choose({ hoverDelay })} />
        <fieldset class="settings-row">
          <legend>{t('optionsCardLanguage')}</legend>
          {LANGUAGES.map(([language, name]) => (
            <Tick
              key={language}
              type="radio"
              name="language"
              label={t(name)}
              on={settings.cardLanguage === language}
              onTick={() => choose({ cardLanguage: language })}
            />
          ))}
        </fieldset>
      </Group>
    </div>
  );
}

/** Milliseconds; below 150 a card would open under a pointer that only passes by. */
function HoverDelay({ value, onChoose }: { readonly value: number; readonly onChoose: (delay: number) => void }) {
  return (
    <div class="settings-range">
      <label for="hover-delay">{t('optionsHoverDelay')}</label>
      <input
        id="hover-delay"
        type="range"
        min={150}
        max={1000}
        step={50}
        value={value}
        aria-valuetext={t('optionsMilliseconds', String(value))}
        onChange={(event) => onChoose(event.currentTarget.valueAsNumber)}
      />
      <output for="hover-delay">{t('optionsMilliseconds', String(value))}</output>
    </div>
  );
}
