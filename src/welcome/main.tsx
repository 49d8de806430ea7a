import { showPage } from '../ui/show-page';
import { startSample } from './sample';
import { Welcome } from './Welcome';

showPage(<Welcome />, 'welcomeTitle');

const sample = document.getElementById('sample');
if (sample) void startSample(sample);
