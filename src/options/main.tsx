import '../ui/theme.css';
import '../ui/entry/entry.css';
import '../ui/sites/sites.css';
import './options.css';
import './list.css';
import './editor.css';
import './forms.css';
import './backup.css';
import './marks.css';
import { showPage } from '../ui/show-page';
import { Options } from './Options';

showPage(<Options />, 'optionsTitle');
