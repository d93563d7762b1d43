package org.bastama.foundation.shell;

import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.notification.Notification;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.Test;

class ToastTest extends ViewTest {

    @Test
    void theNewestMessageTakesThePlaceOfTheOneBefore() {
        Rejected.done("shell.menu");
        Rejected.failed("shell.skip");
        Rejected.done("shell.languages");
        assertThat(getNotifications()).singleElement().satisfies(shown -> {
            assertThat(shown.getElement().getProperty("text")).isEqualTo("Languages");
            assertThat(shown.getPosition()).isEqualTo(Notification.Position.TOP_CENTER);
        });
    }

    @Test
    void onlyAFailureInterruptsWhatIsReadOut() {
        Rejected.done("shell.menu");
        assertThat(getNotifications().getFirst().isAssertive()).isFalse();
        Rejected.failed("shell.menu");
        assertThat(getNotifications().getFirst().isAssertive()).isTrue();
    }
}
