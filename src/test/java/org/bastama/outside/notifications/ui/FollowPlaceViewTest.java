package org.bastama.outside.notifications.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import org.bastama.civic.accounts.EnsureAccount;
import org.bastama.civic.territories.ui.TerritoryField;
import org.bastama.foundation.mailbox.SentMails;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shell.NativeSelect;
import org.bastama.testing.SignedInAs;
import org.bastama.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which a place is followed, and the places among what one follows. */
class FollowPlaceViewTest extends ViewTest {

    private static final EmailAddress EMAIL = new EmailAddress("place-view@example.kz");

    @Autowired
    EnsureAccount ensureAccount;

    @Autowired
    SentMails sentMails;

    @Autowired
    Messages messages;

    @Test
    void aVisitorFollowsByMail() {
        openBrowser(Language.EN);
        go("follow?territory=101000000&topic=transport");
        assertThat(_get(TerritoryField.class).getValue()).isEqualTo("101000000");
        assertThat(_get(NativeSelect.class, s -> s.withLabel("Topic")).getValue())
                .isEqualTo("transport");
        _setValue(_get(EmailField.class), EMAIL.value());
        _click(_get(Button.class, s -> s.withText("Follow by email")));
        assertThat(_get(Paragraph.class, s -> s.withClasses("good")).getText()).startsWith("Please check your mailbox");
        assertThat(sentMails.to(EMAIL, 5)).hasSize(1);
    }

    @Test
    void whatTheAddressDoesNotKnowIsLeftOut() {
        openBrowser(Language.EN);
        go("follow?territory=Atlantis&topic=magic");
        assertThat(_get(NativeSelect.class, s -> s.withLabel("Topic")).getValue())
                .isEmpty();
        _setValue(_get(EmailField.class), "nobody");
        _click(_get(Button.class, s -> s.withText("Follow by email")));
        assertThat(_get(TerritoryField.class).isInvalid()).isTrue();
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        assertThat(sentMails.to(EMAIL, 5)).isEmpty();
    }

    @Test
    void whoIsSignedInFollowsAndStops() {
        SignedInAs.account(ensureAccount.of(EMAIL, "Dana Akhmetova", Language.EN));
        openBrowser(Language.EN);
        go("follow?territory=101000000");
        _assertNone(EmailField.class);
        _click(_get(Button.class, s -> s.withText("Follow")));
        go("my/following");
        var view = _get(FollowingView.class);
        assertThat(view.getElement().getTextRecursively()).contains("Semey", "You follow no petition");
        assertThat(_get(view, NativeSelect.class).getValue()).isEqualTo("weekly");
        _click(_get(view, Button.class, s -> s.withText("Stop following")));
        assertThat(_get(FollowingView.class).getElement().getTextRecursively()).contains("You follow no place");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void speaksTheReadersLanguage(Language language) {
        openBrowser(language);
        go("follow");
        assertThat(_get(H1.class).getText()).isEqualTo(messages.get(language, "notifications.place.title"));
    }
}
