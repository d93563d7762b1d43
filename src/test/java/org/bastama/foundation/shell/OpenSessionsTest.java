package org.bastama.foundation.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import java.time.Duration;
import org.bastama.foundation.shared.Language;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OpenSessionsTest extends ViewTest {

    @Autowired
    OpenSessions sessions;

    @Test
    void eachSessionIsCountedUntilItEnds() {
        var open = sessions.open();
        MockVaadin.tearDown();
        assertThat(sessions.open()).isEqualTo(open - 1);
        openBrowser(Language.EN);
        assertThat(sessions.open()).isEqualTo(open);
    }

    @Test
    void beyondTheLimitATenthIsKeptForThoseWhoSignIn() {
        var ten = new OpenSessions(new SessionProperties(10, Duration.ofMinutes(1), Duration.ofMinutes(10)));
        for (var i = 0; i < 9; i++) {
            ten.began();
        }
        assertThat(ten.takeVisitors()).isTrue();
        ten.began();
        assertThat(ten.takeVisitors()).isFalse();
        assertThat(ten.takeSigningIn()).isTrue();
        ten.began();
        assertThat(ten.takeSigningIn()).isFalse();
        ten.ended();
        ten.ended();
        assertThat(ten.takeVisitors()).isTrue();
    }
}
