import { showPage } from '../ui/show-page';
import { Panel } from './Panel';

showPage(<Panel />, 'panelTitle');
