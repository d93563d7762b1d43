package org.bastama.foundation.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Rejection;
import org.junit.jupiter.api.Test;

class JobFailureTest {

    @Test
    void textsInSeveralLanguagesAreKeptAsSuch() {
        var names = LocalizedText.of("Абай облысы", "область Абай", "Abai Region");
        var rejection = Rejection.of("some.key", names, 20);
        assertThat(JobFailure.read(JobFailure.of(rejection)).getFirst().arguments())
                .containsExactly(names, 20);
    }
}
