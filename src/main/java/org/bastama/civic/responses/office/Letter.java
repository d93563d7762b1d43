package org.bastama.civic.responses.office;

import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.ResponseActions;
import org.bastama.foundation.shared.Language;

/**
 * What the link of a second mail opens now.
 *
 * @param open whether an act can be given by it; not after one was given, after its time, or once there is an official
 * @param actions what can be done
 * @param language the language of that mail
 */
public record Letter(boolean open, HandOver handOver, ResponseActions actions, Language language) {}
