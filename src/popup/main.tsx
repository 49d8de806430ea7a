import { showPage } from '../ui/show-page';
import { Popup } from './Popup';

showPage(<Popup />, 'popupTitle');
