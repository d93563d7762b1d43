package org.bastama.civic.responses.office;

import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.ResponseActions;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the link of a second mail opens now.
 *
 * @param open whether an act can be given by it; not after one was given, after its time, or once there is an official
 * @param used whether an act was given by it
 * @param again the path by which the office asks for another such mail; null where it would get none
 * @param actions what can be done
 * @param language the language of that mail
 */
public record Letter(
        boolean open,
        boolean used,
        @Nullable String again,
        HandOver handOver,
        ResponseActions actions,
        Language language) {}
