package org.bastama.civic.signatures;

import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a signer typed, unchecked. The territory is a code or a typed name.
 *
 * @param key the direct key while the petition gathers supporters, else null
 * @param consent whether the box was ticked; the API takes sending as consent
 */
public record SignForm(
        String name,
        String email,
        String territory,
        boolean updates,
        boolean consent,
        Language language,
        @Nullable String key) {}
