/** The main journeys, in Chromium, against the packaged jar with demo content; accessibility is checked on the way. */
package org.bastama.journeys;
