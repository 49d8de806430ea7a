import { showPage } from '../ui/show-page';
import { startSample } from './sample';
import { Welcome } from './Welcome';

showPage(<Welcome />, 'welcomeTitle');

const sample = document.getElementById('sample');
if (sample) void startSample(sample);

// The browser looks for the place before there is anything on the page.
if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
