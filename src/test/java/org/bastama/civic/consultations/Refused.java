package org.bastama.civic.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.Rejection;

/** What a rule refused, after it was seen that people can read why in every language. */
public final class Refused {

    private static final Messages MESSAGES = new Messages();

    private Refused() {}

    /** The broken rules of a call that has to be rejected. */
    public static List<Rejection.Violation> by(ThrowingCallable call) {
        var rejection = catchThrowableOfType(Rejection.class, call);
        assertThat(rejection).as("rejected").isNotNull();
        rejection.violations().forEach(v -> readable(v.key(), v.arguments()));
        return rejection.violations();
    }

    /** The only broken rule. */
    public static Rejection.Violation once(ThrowingCallable call) {
        var violations = by(call);
        assertThat(violations).hasSize(1);
        return violations.getFirst();
    }

    /** The English text, after all languages were seen to have one. */
    public static String readable(String key, List<Object> arguments) {
        for (var language : Language.all()) {
            assertThat(MESSAGES.has(language, key)).as(language + " " + key).isTrue();
            assertThat(MESSAGES.get(language, key, arguments.toArray()))
                    .as(language + " " + key)
                    .isNotBlank()
                    .doesNotContain("{");
        }
        return MESSAGES.get(Language.EN, key, arguments.toArray());
    }
}
