package org.bastama.foundation.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import org.bastama.foundation.shared.Language;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VisitorSessionsTest extends ViewTest {

    @Autowired
    SessionProperties properties;

    @Test
    void aVisitorsSessionEndsSoonAfterTheLastPageIsLeft() {
        assertThat(patience()).isEqualTo(properties.idle().toSeconds());
        var session = VaadinSession.getCurrent();
        session.removeUI(UI.getCurrent());
        assertThat(patience()).isEqualTo(properties.left().toSeconds());
    }

    @Test
    void notWhileAnotherPageIsOpen() {
        var session = VaadinSession.getCurrent();
        var first = UI.getCurrent();
        var second = new UI();
        second.getInternals().setSession(session);
        second.doInit(VaadinRequest.getCurrent(), session.getNextUIid(), "second");
        session.addUI(second);
        session.removeUI(first);
        assertThat(patience()).isEqualTo(properties.idle().toSeconds());
        UI.setCurrent(second);
    }

    @Test
    void whoeverIsSignedInIsLeftAlone() {
        SignedInAs.roles();
        openBrowser(Language.EN);
        var before = patience();
        assertThat(before).isNotIn((int) properties.idle().toSeconds(), (int)
                properties.left().toSeconds());
        VaadinSession.getCurrent().removeUI(UI.getCurrent());
        assertThat(patience()).isEqualTo(before);
    }

    private static int patience() {
        return VaadinSession.getCurrent().getSession().getMaxInactiveInterval();
    }
}
